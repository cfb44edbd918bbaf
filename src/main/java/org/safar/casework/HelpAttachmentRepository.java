package org.safar.casework;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// Keeps files of cases.
@ApplicationScoped
class HelpAttachmentRepository implements PanacheRepositoryBase<HelpAttachment, UUID> {

    Optional<HelpAttachment> of(UUID helpCase, UUID id) {
        return find("helpCase = ?1 and id = ?2", helpCase, id).firstResultOptional();
    }
}
