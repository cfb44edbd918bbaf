package org.safar.registry.report;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A report as programs send it. There is no field for words about a person, nor for who reports.
///
/// @param agency identifier of an agency of the register; absent for one that is not there
/// @param name name or number of an agency that is not in the register, at most 120 letters
/// @param country ISO 3166-1 alpha-2 code of the country where that agency is; absent when not
///   known
/// @param reasons what the agency did, at least one of `money-first`, `money-taken`,
///   `papers-taken`, `no-contract`, `other-job`, `no-permit`, `status-for-money`, `tourist-visa`,
///   `wages-kept`, `threats`, `army`, `other`
/// @param destination ISO 3166-1 alpha-2 code of the country of work; absent when not known
/// @param happened month or year, `2026-03` or `2026`; absent when not known
/// @param people `one`, `several` or `many`; absent when not known
/// @param once random UUID, unless the header `Idempotency-Key` has it
public record ReportRequest(
        @Nullable String agency,
        @Nullable String name,
        @Nullable String country,
        @Nullable List<@Nullable String> reasons,
        @Nullable String destination,
        @Nullable String happened,
        @Nullable String people,
        @Nullable String once) {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");

    /// @param key header `Idempotency-Key`, `null` when it is absent
    /// @return the form that this request fills in
    ReportForm toForm(@Nullable String key) {
        var time = Objects.requireNonNullElse(happened, "");
        var month = MONTH.matcher(time);
        var isMonth = month.matches();
        return new ReportForm(
                Objects.requireNonNullElse(agency, ""),
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(country, ""),
                reasons == null
                        ? List.of()
                        : reasons.stream().map(it -> Objects.requireNonNullElse(it, "")).toList(),
                Objects.requireNonNullElse(destination, ""),
                isMonth ? month.group(2) : "",
                isMonth ? month.group(1) : time,
                Objects.requireNonNullElse(people, ""),
                Objects.requireNonNullElse(key, Objects.requireNonNullElse(once, "")));
    }
}
