package org.safar.registry.licence;

import java.time.Instant;

/// A published event at its place in the chain.
///
/// @param position 1 for the first event, without gaps
/// @param event what a source tells
/// @param recordedAt when it was published, to the second
/// @param previousHash hash of the event before it, see [RegisterChain#BEGINNING]
/// @param hash covers everything above, see [RegisterChain]
public record ChainedEvent(
        long position, LicenceEvent event, Instant recordedAt, String previousHash, String hash) {}
