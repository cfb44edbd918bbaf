package org.safar.casework.vault;

/// The key pair of an organisation that takes new requests.
///
/// @param id identifier of the key pair
/// @param key its public half
public record CurrentKey(long id, SealingKey key) {}
