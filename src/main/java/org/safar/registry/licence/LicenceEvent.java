package org.safar.registry.licence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// One thing that a public source tells about an agency's licence. It never changes; what was wrong
/// is superseded by a later event.
///
/// @param id stable identifier
/// @param agency identifier of the agency
/// @param kind what happened
/// @param effectiveFrom the day since when
/// @param effectiveTo last day of the licence or of the suspension; unknown when the source names
///   no end
/// @param destinations countries it is about; empty when the source names none
/// @param licenceNumber empty when the source prints none
/// @param issuer the office that decided; empty when the source does not say
/// @param reason empty when the source gives none
/// @param source where it was read
/// @param confidence how far it may be trusted
/// @param note remark of those who entered it, for curators; empty when there is none
/// @param supersedes identifier of the event that this one replaces, or `null`
public record LicenceEvent(
        String id,
        String agency,
        EventKind kind,
        PartialDate effectiveFrom,
        PartialDate effectiveTo,
        SortedSet<Country> destinations,
        String licenceNumber,
        String issuer,
        String reason,
        Source source,
        Confidence confidence,
        String note,
        @Nullable String supersedes) {

    /// A public source.
    ///
    /// @param title title of the page, or a description in square brackets
    /// @param url its address
    /// @param date the day it was published
    /// @param checkedOn the day somebody looked at it last
    public record Source(String title, String url, PartialDate date, LocalDate checkedOn) {}

    public LicenceEvent {
        if (effectiveTo.isKnown() && effectiveTo.end().isBefore(effectiveFrom.start())) {
            throw new IllegalArgumentException("`effective_to` is before `effective_from`");
        }
        if (kind == EventKind.CORRECTED && supersedes == null) {
            throw new IllegalArgumentException("a correction must say what it supersedes");
        }
    }

    /// @param codes ISO 3166-1 codes with blanks between them
    public static SortedSet<Country> countries(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Country::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// @return ISO 3166-1 codes in order with blanks between them, as [#countries] reads them
    public String destinationCodes() {
        return destinations.stream().map(Country::code).collect(Collectors.joining(" "));
    }

    /// @return the last day on which it may have happened: a source cannot tell what comes after
    ///   it, unless it names a later day itself
    public LocalDate happenedBy() {
        var published = source.date().end();
        var latest = effectiveFrom.end();
        return published.isBefore(latest) && !published.isBefore(effectiveFrom.start())
                ? published
                : latest;
    }
}
