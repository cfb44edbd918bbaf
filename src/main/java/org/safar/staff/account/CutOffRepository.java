package org.safar.staff.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps one moment for each account.
@ApplicationScoped
class CutOffRepository implements PanacheRepositoryBase<CutOff, String> {}
