package org.safar.registry.desk;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A Safar of its own, with an empty database: for tests that publish for good, which the register
/// lets nobody take back.
public final class OwnDatabase implements QuarkusTestProfile {}
