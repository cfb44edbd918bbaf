package org.safar.casework.ask;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.web.FormsWithFile;

/// Photos are larger than anything that is typed, and never touch the disk.
@ApplicationScoped
class FileSize implements FormsWithFile {

    @Override
    public boolean mayBeSentTo(String path) {
        return path.matches("/[A-Za-z-]+/more/file");
    }
}
