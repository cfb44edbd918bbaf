package org.safar.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.web.LargeBodies;

/// All texts together are larger than a form.
@ApplicationScoped
class TextUploadSize implements LargeBodies {

    @Override
    public boolean mayBeSentTo(String path) {
        return path.matches("/[A-Za-z-]+/staff/texts/import");
    }
}
