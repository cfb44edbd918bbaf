package org.safar.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The memory that all files together may take while they come in and are looked at.
@ApplicationScoped
class UploadMemory {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    UploadMemory(@ConfigProperty(name = "safar.web.max-upload-memory") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    /// @return false when there is no room; then nothing was taken
    boolean take(int bytes) {
        if (taken.addAndGet(bytes) <= limit) {
            return true;
        }
        taken.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    long taken() {
        return taken.get();
    }
}
