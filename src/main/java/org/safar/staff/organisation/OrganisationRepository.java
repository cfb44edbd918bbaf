package org.safar.staff.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps organisations.
@ApplicationScoped
class OrganisationRepository implements PanacheRepository<OrganisationRow> {}
