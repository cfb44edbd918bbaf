package org.safar.registry.desk;

import java.util.Optional;
import java.util.Set;
import org.safar.platform.Actor;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.staff.StaffRole;

/// When a second person must look before something is published, and who that may be.
///
/// Pure: no framework, no clock, no database.
public final class FourEyes {

    private static final Set<String> DECIDING =
            Set.of(StaffRole.REGISTRY_REVIEWER_WORD, StaffRole.REGISTRY_ADMIN_WORD);

    private FourEyes() {}

    /// @param event what is to be published
    /// @param superseded kind of the published event that it replaces; empty when it replaces
    ///   nothing, or something that the register does not hold yet
    /// @return whether it may harm the agency, so that a second person must confirm it
    public static boolean areNeededFor(LicenceEvent event, Optional<EventKind> superseded) {
        return harms(event.kind())
                || (event.supersedes() != null && superseded.map(EventKind::allows).orElse(true));
    }

    private static boolean harms(EventKind kind) {
        return switch (kind) {
            case SUSPENDED, REVOKED, EXPIRED, REPORTED_UNLICENSED, CONDITIONS_SET -> true;
            case GRANTED, RENEWED, RESTORED, CONDITIONS_LIFTED, CORRECTED -> false;
        };
    }

    /// @param enteredBy account of the one who entered a proposal
    /// @param by who wants to decide about it
    public static boolean isSecondPerson(String enteredBy, Actor by) {
        return !by.id().equals(enteredBy);
    }

    /// @return whether the role in which somebody acts allows to decide at all
    public static boolean mayDecide(Actor by) {
        return DECIDING.contains(by.role());
    }
}
