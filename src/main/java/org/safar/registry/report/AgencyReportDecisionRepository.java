package org.safar.registry.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Keeps what reviewers decided.
@ApplicationScoped
class AgencyReportDecisionRepository implements PanacheRepositoryBase<AgencyReportDecision, UUID> {}
