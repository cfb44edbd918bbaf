package org.safar.registry.profile;

/// What became of a change of a profile.
public sealed interface Saved {

    /// It holds now.
    ///
    /// @param revision its number
    record Done(int revision) implements Saved {}

    /// Somebody else changed the profile meanwhile; nothing was written.
    ///
    /// @param latest what holds now
    record Overtaken(Profile latest) implements Saved {}
}
