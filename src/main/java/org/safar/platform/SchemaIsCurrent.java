package org.safar.platform;

/// Told once, as soon as the database answers and every migration has run: at the start, or later
/// when the database was out of reach then. Features that bring data of their own listen for it.
///
/// An exception of a listener counts as a migration that failed.
public record SchemaIsCurrent() {}
