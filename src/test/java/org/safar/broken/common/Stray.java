package org.safar.broken.common;

/// In a package that the table does not have, that says nothing and has no @NullMarked.
class Stray {}
