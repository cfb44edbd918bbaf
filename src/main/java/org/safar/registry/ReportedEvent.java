package org.safar.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.LicenceEvent;

/// One row of `registry/reported-events.csv`: an event, and what its source tells of the agency.
///
/// @param names the first is the name of the agency itself
/// @param country where the agency is registered, or `null` when the source does not tell
/// @param registrationNumber BIN, INN or the like, or `null`
/// @param event what is reported
record ReportedEvent(
        List<NamedAs> names,
        @Nullable Country country,
        @Nullable String registrationNumber,
        LicenceEvent event) {}
