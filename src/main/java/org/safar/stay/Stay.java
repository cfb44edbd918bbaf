package org.safar.stay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One entry into the destination and the exit that followed. Both border days count as days of
/// stay.
///
/// @param entered day of crossing the border inwards
/// @param left day of crossing it outwards, `null` while the person is still inside
public record Stay(LocalDate entered, @Nullable LocalDate left) {

    /// @return true when no exit is known
    public boolean isOpen() {
        return left == null;
    }
}
