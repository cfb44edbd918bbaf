package org.safar.registry.report;

import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// The agency that a report is about.
public sealed interface ReportedAgency {

    /// An agency of the register.
    record Listed(String id) implements ReportedAgency {}

    /// An agency that the register does not have.
    ///
    /// @param name its name or number as somebody typed it
    /// @param country where it is, or `null` when that is not known
    record Named(String name, @Nullable Country country) implements ReportedAgency {}
}
