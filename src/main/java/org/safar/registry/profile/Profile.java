package org.safar.registry.profile;

import java.time.Instant;

/// The profile of an agency as it was after one change.
///
/// @param revision from 1; 0 stands for an agency without a profile
/// @param contents what it says
/// @param editedName who changed it, for colleagues only
/// @param editedAt when
public record Profile(int revision, ProfileContents contents, String editedName, Instant editedAt) {

    /// An agency about which nobody has written yet.
    public static final Profile NONE = new Profile(0, ProfileContents.EMPTY, "", Instant.EPOCH);

    /// @return whether there is nothing to show
    public boolean isEmpty() {
        return revision == 0;
    }
}
