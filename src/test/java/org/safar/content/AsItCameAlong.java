package org.safar.content;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A database of their own for tests that speak of all texts that come along: others publish,
/// withdraw and archive.
public final class AsItCameAlong implements QuarkusTestProfile {}
