package org.safar.broken.stay;

/// A name that says nothing.
public record StayHelper(String name) {}
