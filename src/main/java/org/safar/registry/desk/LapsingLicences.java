package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.desk.DeskQueries.Ending;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceStatus;
import org.safar.registry.licence.LicenceStatus.Known;
import org.safar.registry.licence.Standing;

/// Licences in force that end soon, computed from events.
@ApplicationScoped
class LapsingLicences {

    /// "Soon", in days.
    static final int SOON = 30;

    private static final int BATCH = 100;

    private final DeskQueries queries;
    private final Register register;
    private final Clock clock;

    LapsingLicences(DeskQueries queries, Register register, Clock clock) {
        this.queries = queries;
        this.register = register;
        this.clock = clock;
    }

    /// A licence that ends soon.
    ///
    /// @param event that names the end
    /// @param position of that event
    record Lapsing(AgencyRecord agency, LicenceEvent event, long position) {}

    /// @param after end and position of the last one known, for example `2026-12-01 17`; empty for
    ///   the first page
    /// @param limit most of them
    /// @return those that end first
    List<Lapsing> after(String after, int limit) {
        var today = LocalDate.now(clock);
        var found = new ArrayList<Lapsing>();
        var end = LocalDate.EPOCH;
        var position = 0L;
        if (after.matches("\\d{4}-\\d{2}-\\d{2} \\d{1,18}")) {
            end = LocalDate.parse(after.substring(0, 10));
            position = Long.parseLong(after.substring(11));
        }
        var endings = queries.endings(today, today.plusDays(SOON), end, position, BATCH);
        while (!endings.isEmpty() && found.size() < limit) {
            endings.stream()
                    .flatMap(ending -> lapsing(ending, today).stream())
                    .limit(limit - found.size())
                    .forEach(found::add);
            var last = endings.getLast();
            endings =
                    queries.endings(
                            today, today.plusDays(SOON), last.end(), last.position(), BATCH);
        }
        return found;
    }

    static String cursor(Lapsing lapsing) {
        return lapsing.event().effectiveTo().start() + " " + lapsing.position();
    }

    private Optional<Lapsing> lapsing(Ending ending, LocalDate today) {
        var agency = register.find(ending.agency()).orElseThrow();
        return agency.events().stream()
                .map(chained -> chained.event())
                .filter(event -> event.id().equals(ending.event()))
                .filter(event -> isInForce(agency, event, today))
                .findFirst()
                .map(event -> new Lapsing(agency, event, ending.position()));
    }

    private static boolean isInForce(AgencyRecord agency, LicenceEvent event, LocalDate today) {
        var end = event.effectiveTo().end();
        if (end.isBefore(today) || end.isAfter(today.plusDays(SOON))) {
            return false;
        }
        var history = agency.history();
        return event.destinations().isEmpty()
                ? endsThen(history.on(today), event)
                : event.destinations().stream()
                        .anyMatch(country -> endsThen(history.on(today, country), event));
    }

    private static boolean endsThen(LicenceStatus status, LicenceEvent event) {
        return status instanceof Known known
                && (known.standing() == Standing.LICENSED
                        || known.standing() == Standing.CONDITIONS)
                && known.until().equals(event.effectiveTo());
    }
}
