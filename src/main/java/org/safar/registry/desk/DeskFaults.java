package org.safar.registry.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.registry.licence.PartialDate;
import org.safar.web.TypedDate;

/// Reads the fields of the desk's forms one by one, and collects what is wrong with them.
final class DeskFaults {

    /// Earlier no agency of the region had a licence.
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private final List<DeskFault> faults = new ArrayList<>();
    private final Clock clock;

    DeskFaults(Clock clock) {
        this.clock = clock;
    }

    List<DeskFault> list() {
        return List.copyOf(faults);
    }

    boolean any() {
        return !faults.isEmpty();
    }

    void add(String field, Code code) {
        faults.add(new DeskFault(field, code));
    }

    String required(String text, String field, int longest) {
        if (text.isEmpty()) {
            add(field, Code.REQUIRED);
        }
        return optional(text, field, longest);
    }

    String optional(String text, String field, int longest) {
        if (text.length() > longest) {
            add(field, Code.TOO_LONG);
        }
        return text;
    }

    /// @return an address that may stand in a link of a public page, empty when it is wrong
    String address(String text, String field, boolean isRequired) {
        if (text.isEmpty()) {
            if (isRequired) {
                add(field, Code.REQUIRED);
            }
            return "";
        }
        if (text.length() > 1_000) {
            add(field, Code.TOO_LONG);
            return "";
        }
        if (!isHttps(text)) {
            add(field, Code.NOT_HTTPS);
            return "";
        }
        return text;
    }

    private static boolean isHttps(String text) {
        try {
            var address = new URI(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /// @param reader throws [IllegalArgumentException] at a word that it does not know
    <T> @Nullable T word(String text, String field, Function<String, T> reader) {
        if (text.isEmpty()) {
            add(field, Code.REQUIRED);
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            add(field, Code.UNKNOWN_WORD);
            return null;
        }
    }

    /// @return the day, month or year meant; unknown when nothing is typed or when it is wrong
    PartialDate partial(TypedDate typed, String field) {
        return inRange(typed.isEmpty() ? Optional.of(PartialDate.UNKNOWN) : partial(typed), field)
                .orElse(PartialDate.UNKNOWN);
    }

    PartialDate partialUntilToday(TypedDate typed, String field) {
        var date = partial(typed, field);
        if (date.isKnown() && date.start().isAfter(today())) {
            add(field, Code.DATE_IN_FUTURE);
        }
        return date;
    }

    /// @return the day meant, today when nothing is typed or when it is wrong
    LocalDate dayUntilToday(TypedDate typed, String field, boolean isRequired) {
        if (typed.isEmpty()) {
            if (isRequired) {
                add(field, Code.REQUIRED);
            }
            return today();
        }
        var day = inRange(typed.toDate().map(PartialDate::of), field);
        day.filter(it -> it.start().isAfter(today()))
                .ifPresent(it -> add(field, Code.DATE_IN_FUTURE));
        return day.map(PartialDate::start).orElseGet(this::today);
    }

    /// The earliest place on earth has begun its day already: nobody is told that today is to come.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.ofHours(14));
    }

    private Optional<PartialDate> inRange(Optional<PartialDate> date, String field) {
        if (date.isEmpty()) {
            add(field, Code.NOT_A_DATE);
            return date;
        }
        var isOutside =
                date.get().isKnown()
                        && (date.get().start().isBefore(FIRST_DAY)
                                || date.get().start().isAfter(LAST_DAY));
        if (isOutside) {
            add(field, Code.DATE_OUT_OF_RANGE);
            return Optional.of(PartialDate.UNKNOWN);
        }
        return date;
    }

    /// A year alone, a month with its year, or a whole day; also as programs write it.
    private static Optional<PartialDate> partial(TypedDate typed) {
        if (typed.month().isEmpty() && typed.year().isEmpty()) {
            return typed.toDate().map(PartialDate::of).or(() -> parsed(typed.day()));
        }
        if (!typed.day().isEmpty()) {
            return typed.toDate().map(PartialDate::of);
        }
        if (typed.month().isEmpty()) {
            return parsed(typed.year());
        }
        return new TypedDate("1", typed.month(), typed.year())
                .toDate()
                .map(day -> new PartialDate(day, PartialDate.Precision.MONTH));
    }

    private static Optional<PartialDate> parsed(String text) {
        if (!text.matches("[0-9]{4}(-[0-9]{2})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
