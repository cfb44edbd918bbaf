package org.safar.broken.registry;

/// A repository that leaves its package.
public class PublicAgencyRepository {}
