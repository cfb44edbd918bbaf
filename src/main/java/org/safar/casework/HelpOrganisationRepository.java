package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps how organisations take requests.
@ApplicationScoped
class HelpOrganisationRepository implements PanacheRepository<HelpOrganisation> {}
