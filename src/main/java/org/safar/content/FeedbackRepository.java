package org.safar.content;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Keeps what readers say.
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {}
