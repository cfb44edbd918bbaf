package org.safar.registry.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An event to be recorded, as programs send it. A date is a day, a month or a year (ISO 8601), as
/// exactly as its source tells it.
///
/// @param kind `granted`, `renewed`, `suspended`, `restored`, `revoked`, `expired`,
///   `conditions-set`, `conditions-lifted`, `reported-unlicensed`, `corrected`
/// @param effectiveFrom since when, absent when the source does not tell
/// @param effectiveTo last day, absent when the source names no end
/// @param destinations ISO 3166-1 alpha-2 codes, absent when the source names no country
/// @param licenceNumber at most 100 letters
/// @param issuer the office that decided, at most 300 letters
/// @param reason at most 1,000 letters; no names of private people
/// @param source where it was read
/// @param confidence `high`, `medium` or `low`
/// @param note public remark of those who keep the register, at most 2,000 letters
/// @param supersedes identifier of the agency's event that this one replaces; required for
///   `corrected`
public record EventRequest(
        @Nullable String kind,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable List<String> destinations,
        @Nullable String licenceNumber,
        @Nullable String issuer,
        @Nullable String reason,
        @Nullable SourceRequest source,
        @Nullable String confidence,
        @Nullable String note,
        @Nullable String supersedes) {

    /// A public source.
    ///
    /// @param title at most 500 letters
    /// @param url begins with `https://`
    /// @param date when it was published
    /// @param checkedOn the day somebody looked at it
    public record SourceRequest(
            @Nullable String title,
            @Nullable String url,
            @Nullable String date,
            @Nullable String checkedOn) {}
}
