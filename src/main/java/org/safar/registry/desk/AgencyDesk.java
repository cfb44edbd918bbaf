package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.platform.Actor;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencyRegistrations;
import org.safar.registry.AgencySearch;
import org.safar.registry.Register;
import org.safar.registry.RegisteredAgency;
import org.safar.registry.ReportedEvent;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.registry.licence.LicenceEvent;

/// Records what staff enter about an agency by hand, from a page or from a program.
@ApplicationScoped
class AgencyDesk {

    private final Proposals proposals;
    private final AgencyRegistrations registrations;
    private final Register register;
    private final Clock clock;

    AgencyDesk(
            Proposals proposals,
            AgencyRegistrations registrations,
            Register register,
            Clock clock) {
        this.proposals = proposals;
        this.registrations = registrations;
        this.register = register;
        this.clock = clock;
    }

    /// What became of a form.
    sealed interface Entered {

        /// It was right.
        ///
        /// @param agency whose it is
        /// @param event identifier of the event, `null` for an agency without one
        record Done(String agency, @Nullable String event, Recorded recorded) implements Entered {}

        /// Something must be mended.
        record Refused(List<DeskFault> faults) implements Entered {}
    }

    Entered record(AgencyRecord agency, EventForm form, Actor by) {
        return switch (EventFormReader.read(form, agency.id(), agency.eventIds(), clock)) {
            case EventRead.Refused refused -> new Entered.Refused(refused.faults());
            case EventRead.Accepted accepted ->
                    done(
                            new ReportedEvent(agency.names(), null, null, accepted.event()),
                            agency.name(),
                            by);
        };
    }

    /// Adds an agency with its first event, or as one that is only registered.
    Entered add(AgencyForm agency, EventForm form, Actor by) {
        var faults = new ArrayList<>(agency.faults(clock));
        if (faults.isEmpty() && !agency.number().isEmpty() && isNumberKnown(agency.number())) {
            faults.add(new DeskFault("number", Code.NUMBER_KNOWN));
        }
        return RegistrationReader.isMeantBy(form)
                ? addRegistered(agency, form, faults, by)
                : addWithEvent(agency, form, faults, by);
    }

    private Entered addRegistered(
            AgencyForm agency, EventForm form, List<DeskFault> faults, Actor by) {
        var read = RegistrationReader.read(agency, form, clock);
        faults.addAll(read.faults());
        if (!faults.isEmpty()) {
            return new Entered.Refused(faults);
        }
        var registered =
                new RegisteredAgency(
                        identifier(agency),
                        agency.names(),
                        agency.toCountry(),
                        agency.number(),
                        read.source());
        var added = registrations.add(registered, by) ? 1 : 0;
        return new Entered.Done(registered.id(), null, new Recorded(added, 0, null, 1 - added));
    }

    private Entered addWithEvent(
            AgencyForm agency, EventForm form, List<DeskFault> faults, Actor by) {
        return switch (EventFormReader.read(form, identifier(agency), List.of(), clock)) {
            case EventRead.Refused refused -> {
                faults.addAll(refused.faults());
                yield new Entered.Refused(faults);
            }
            case EventRead.Accepted accepted ->
                    faults.isEmpty()
                            ? done(reported(agency, accepted.event()), agency.name(), by)
                            : new Entered.Refused(faults);
        };
    }

    private Entered done(ReportedEvent reported, String title, Actor by) {
        var recorded = proposals.record(List.of(reported), title, by);
        return new Entered.Done(reported.event().agency(), reported.event().id(), recorded);
    }

    private static ReportedEvent reported(AgencyForm agency, LicenceEvent event) {
        return new ReportedEvent(agency.names(), agency.toCountry(), agency.toNumber(), event);
    }

    private boolean isNumberKnown(String number) {
        return register
                .search(new AgencySearch(number, null, null, null, null, AgencySearch.MOST))
                .agencies()
                .stream()
                .anyMatch(agency -> number.equals(agency.registrationNumber()));
    }

    /// Two agencies of the same name are two agencies.
    private String identifier(AgencyForm agency) {
        var first = agency.identifier();
        var identifier = first;
        for (var number = 2; isTaken(identifier); number++) {
            identifier = first + "-" + number;
        }
        return identifier;
    }

    private boolean isTaken(String identifier) {
        return register.find(identifier).isPresent() || !proposals.waitingFor(identifier).isEmpty();
    }
}
