package org.safar.web;

import io.vertx.core.buffer.Buffer;

/// A representation as the HTTP server takes it, made once for all readers.
///
/// @param body never changed, so that it may be sent by several threads at once
/// @param tag value of the header `ETag`
record ReadyPage(Representation representation, Buffer body, String tag) {

    static ReadyPage of(Representation representation) {
        return new ReadyPage(
                representation,
                Buffer.buffer(representation.bytes()),
                '"' + representation.entityTag().getValue() + '"');
    }
}
