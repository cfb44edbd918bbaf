package org.safar.stay;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a row of the law is for: a limit of stay, perhaps with a condition, or a duty with the
/// person who acts.
public enum Purpose {
    /// Limits every stay that is counted.
    ANY("any", null, null),
    /// Limits a stay that is not registered.
    ANY_WITHOUT_REGISTRATION("any_without_registration", null, null),
    /// Limits a stay without a paper that stops the count.
    ANY_WITHOUT_WORK_PERMIT("any_without_work_permit", null, null),
    HOST_NOTIFICATION("host_notification", Duty.HOST_NOTIFICATION, Actor.HOST),
    SELF_REGISTRATION("self_registration", Duty.REGISTRATION, Actor.SELF),
    SELF_OR_HOST_REGISTRATION("self_or_host_registration", Duty.REGISTRATION, Actor.SELF_OR_HOST),
    REREGISTRATION("reregistration_on_address_change", Duty.RE_REGISTRATION, Actor.SELF),
    PATENT_APPLICATION("patent_application", Duty.PATENT, Actor.SELF);

    private final String cell;
    private final @Nullable Duty duty;
    private final @Nullable Actor actor;

    Purpose(String cell, @Nullable Duty duty, @Nullable Actor actor) {
        this.cell = cell;
        this.duty = duty;
        this.actor = actor;
    }

    /// @return the duty of a deadline, empty for a limit of stay
    public Optional<Duty> duty() {
        return Optional.ofNullable(duty);
    }

    /// @return who acts, empty for a limit of stay
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /// @return the word of the files
    String cell() {
        return cell;
    }

    static Purpose ofCell(String cell) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.cell.equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown purpose `" + cell + "`"));
    }
}
