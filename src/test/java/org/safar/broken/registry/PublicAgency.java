package org.safar.broken.registry;

import jakarta.persistence.Entity;

/// An entity that leaves its package.
@Entity
public class PublicAgency {}
