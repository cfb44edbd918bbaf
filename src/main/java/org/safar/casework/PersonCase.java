package org.safar.casework;

import java.util.UUID;
import org.safar.casework.vault.SymmetricKey;

/// A case that somebody opened with its receipt.
public final class PersonCase {

    private final UUID id;
    private final SymmetricKey thread;

    PersonCase(UUID id, SymmetricKey thread) {
        this.id = id;
        this.thread = thread;
    }

    UUID id() {
        return id;
    }

    SymmetricKey thread() {
        return thread;
    }
}
