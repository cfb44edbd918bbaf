package org.safar.registry.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.report.ReportFault.Code;

/// Makes a report of a form, or says what is wrong with it.
public final class ReportFormReader {

    /// Longest name or number of an agency, in letters.
    public static final int LONGEST_NAME = 120;

    private static final int FIRST_YEAR = 1990;

    /// Letters that nobody sees: a database refuses some, others turn the text around.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\s]+");

    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(?:[0-9]{2})?[0-9]{2}");
    private static final Pattern ONCE =
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private final ReportForm form;
    private final LocalDate latest;
    private final List<ReportFault> faults = new ArrayList<>();

    private ReportFormReader(ReportForm form, LocalDate latest) {
        this.form = form;
        this.latest = latest;
    }

    /// What became of a form.
    public sealed interface Outcome {}

    /// It makes sense.
    public record Accepted(ReportQuery query) implements Outcome {}

    /// It does not.
    ///
    /// @param faults at least one, in the order of the fields
    public record Refused(List<ReportFault> faults) implements Outcome {}

    /// @param clock tells which month is still to come, by the earliest time zone on earth
    public static Outcome read(ReportForm form, Clock clock) {
        var latest = LocalDate.now(clock.withZone(ZoneOffset.ofHours(14)));
        return new ReportFormReader(form, latest).read();
    }

    private Outcome read() {
        var agency = agency();
        var reasons = reasons();
        var destination = country(form.destination(), "/destination");
        var happened = happened();
        var people = people();
        var once = once();
        if (!faults.isEmpty() || agency == null || once == null) {
            return new Refused(List.copyOf(faults));
        }
        return new Accepted(new ReportQuery(once, agency, reasons, destination, happened, people));
    }

    private @Nullable ReportedAgency agency() {
        if (!form.agency().isEmpty()) {
            return new ReportedAgency.Listed(form.agency());
        }
        var name = name();
        var country = country(form.country(), "/country");
        return name == null ? null : new ReportedAgency.Named(name, country);
    }

    private @Nullable String name() {
        var name = UNSEEN.matcher(form.name()).replaceAll(" ").strip();
        if (!READABLE.matcher(name).find()) {
            faults.add(new ReportFault("/name", Code.NAME_MISSING));
            return null;
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            faults.add(new ReportFault("/name", Code.NAME_TOO_LONG));
            return null;
        }
        return name;
    }

    private Set<ReportReason> reasons() {
        var reasons = EnumSet.noneOf(ReportReason.class);
        for (var index = 0; index < form.reasons().size(); index++) {
            var reason = ReportReason.ofWord(form.reasons().get(index));
            if (reason.isEmpty()) {
                faults.add(new ReportFault("/reasons/" + index, Code.UNKNOWN_REASON));
                return reasons;
            }
            reasons.add(reason.get());
        }
        if (reasons.isEmpty()) {
            faults.add(new ReportFault("/reasons", Code.REASON_MISSING));
        }
        return reasons;
    }

    private @Nullable Country country(String code, String pointer) {
        if (code.isBlank()) {
            return null;
        }
        var country = Country.ofCode(code.strip());
        if (country.isEmpty()) {
            faults.add(new ReportFault(pointer, Code.UNKNOWN_COUNTRY));
        }
        return country.orElse(null);
    }

    private PartialDate happened() {
        var month = form.month().strip();
        var year = form.year().strip();
        if (month.isEmpty() && year.isEmpty()) {
            return PartialDate.UNKNOWN;
        }
        if (year.isEmpty()) {
            return refuse(Code.YEAR_MISSING);
        }
        if (!YEAR.matcher(year).matches() || !(month.isEmpty() || MONTH.matcher(month).matches())) {
            return refuse(Code.NOT_A_MONTH);
        }
        var fullYear = year.length() == 2 ? "20" + year : year;
        var happened =
                PartialDate.parse(
                        month.isEmpty()
                                ? fullYear
                                : fullYear + "-" + (month.length() == 1 ? "0" + month : month));
        if (happened.start().isAfter(latest)) {
            return refuse(Code.STILL_TO_COME);
        }
        return happened.start().getYear() < FIRST_YEAR ? refuse(Code.TOO_EARLY) : happened;
    }

    private PartialDate refuse(Code code) {
        faults.add(new ReportFault("/happened", code));
        return PartialDate.UNKNOWN;
    }

    private @Nullable ReportPeople people() {
        if (form.people().isBlank()) {
            return null;
        }
        var people = ReportPeople.ofWord(form.people());
        if (people.isEmpty()) {
            faults.add(new ReportFault("/people", Code.UNKNOWN_PEOPLE));
        }
        return people.orElse(null);
    }

    private @Nullable UUID once() {
        var once = once(form.once());
        if (once.isEmpty()) {
            faults.add(new ReportFault("/once", Code.BAD_ONCE));
        }
        return once.orElse(null);
    }

    /// @return the random number of a form, or empty when it is none
    static Optional<UUID> once(String text) {
        return ONCE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
