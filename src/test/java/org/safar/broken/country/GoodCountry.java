package org.safar.broken.country;

/// Breaks no rule; others may use it.
public record GoodCountry(String name) {}
