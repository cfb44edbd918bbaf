package org.safar.staff.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Keeps who works, or worked, for which organisation.
@ApplicationScoped
class OrganisationMemberRepository implements PanacheRepository<OrganisationMember> {

    List<OrganisationMember> of(long organisation) {
        return list("organisation.id = ?1 order by until desc nulls first, name", organisation);
    }

    List<OrganisationMember> lasting(String staff) {
        return list("staff = ?1 and until is null order by organisation.name", staff);
    }

    Optional<OrganisationMember> lasting(long organisation, String staff) {
        return find("organisation.id = ?1 and staff = ?2 and until is null", organisation, staff)
                .firstResultOptional();
    }
}
