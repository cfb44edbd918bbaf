package org.safar.broken.registry;

/// A repository as it should be.
class AgencyRepository {}
