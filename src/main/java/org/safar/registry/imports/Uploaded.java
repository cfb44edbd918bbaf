package org.safar.registry.imports;

/// What became of an upload.
sealed interface Uploaded {

    /// It is stored and is being read.
    record Started(long id) implements Uploaded {}

    /// The same file was uploaded before and that import goes on.
    record OpenAlready(long id) implements Uploaded {}

    /// The same file was imported before: there is nothing to do.
    record ImportedBefore(ImportDetails before) implements Uploaded {}

    /// Another import is being worked on.
    record Busy(ImportDetails other) implements Uploaded {}
}
