package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.web.LargeBodies;

/// Lists are larger than forms.
@ApplicationScoped
class ImportUploadSize implements LargeBodies {

    @Override
    public boolean mayBeSentTo(String path) {
        return path.matches("/[A-Za-z-]+/staff/imports/upload");
    }
}
