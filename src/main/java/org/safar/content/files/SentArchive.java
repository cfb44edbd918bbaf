package org.safar.content.files;

import java.time.Instant;
import java.util.UUID;

/// An archive that somebody sent and has not confirmed yet.
///
/// @param name of the file on their device
/// @param expiresAt when it is forgotten
record SentArchive(UUID id, String name, byte[] bytes, Instant expiresAt) {}
