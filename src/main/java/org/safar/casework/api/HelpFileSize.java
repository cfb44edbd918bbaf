package org.safar.casework.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.web.FormsWithFile;

/// Photos are larger than anything that is typed, and never touch the disk.
@ApplicationScoped
class HelpFileSize implements FormsWithFile {

    @Override
    public boolean mayBeSentTo(String path) {
        return path.equals(HelpFileApi.ADDRESS);
    }
}
