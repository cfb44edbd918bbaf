package org.safar.registry;

import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;
import org.safar.registry.profile.Reply;

/// What an agency says about an event, as pages show it.
///
/// @param words as the agency wrote them
/// @param day when it wrote them
/// @param source where they were read
/// @param address address of the source, empty for a letter
public record ReplyView(String words, String day, String source, String address) {

    /// @param reply `null` when the agency has said nothing
    public static @Nullable ReplyView of(@Nullable Reply reply, RegistryWords words) {
        return reply == null
                ? null
                : new ReplyView(
                        reply.words(),
                        Dates.inWords(reply.writtenOn(), words.language()),
                        reply.sourceTitle(),
                        reply.sourceUrl());
    }
}
