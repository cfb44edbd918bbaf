package org.safar.registry.desk;

import java.util.List;
import org.safar.registry.licence.LicenceEvent;

/// What a form with an event means.
sealed interface EventRead {

    /// It can be recorded.
    record Accepted(LicenceEvent event) implements EventRead {}

    /// Something must be mended.
    record Refused(List<DeskFault> faults) implements EventRead {}
}
