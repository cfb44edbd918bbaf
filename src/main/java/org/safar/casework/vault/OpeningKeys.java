package org.safar.casework.vault;

import java.util.Map;

/// The private keys of an organisation, the present one and those that were retired.
///
/// @param keys identifier of the key pair → private half
public record OpeningKeys(Map<Long, OpeningKey> keys) {

    public OpeningKeys {
        keys = Map.copyOf(keys);
    }

    /// @param key identifier of the key pair
    boolean has(long key) {
        return keys.containsKey(key);
    }

    /// @param key identifier of the key pair
    /// @throws UnreadableException when it is not among them
    public OpeningKey of(long key) {
        var found = keys.get(key);
        if (found == null) {
            throw new UnreadableException();
        }
        return found;
    }

    @Override
    public String toString() {
        return "OpeningKeys" + keys.keySet();
    }
}
