package org.safar.casework.notice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;

/// What an e-mail to an organisation says: how much came, and nothing about it.
///
/// @param received new requests
/// @param wrote new messages in earlier requests
record NoticeText(long received, long wrote) {

    /// Offices of the region read one of the two at least, and nobody is asked which.
    private static final List<Language> LANGUAGES = List.of(Language.RU, Language.KK);

    /// The same for every e-mail: subjects stand on locked screens.
    static String subject() {
        return LANGUAGES.stream()
                .map(language -> in(language).subject())
                .collect(Collectors.joining(" / "));
    }

    /// @param desk whole address of the desk in a language, null where it is not known
    String body(Function<Language, @Nullable String> desk) {
        return LANGUAGES.stream()
                .map(language -> body(in(language), desk.apply(language)))
                .collect(Collectors.joining("\n"));
    }

    private String body(NoticeMessages messages, @Nullable String desk) {
        var lines = new ArrayList<String>();
        if (received > 0) {
            lines.add(messages.received(received));
        }
        if (wrote > 0) {
            lines.add(messages.wrote(wrote));
        }
        lines.add("");
        if (desk != null) {
            lines.add(messages.desk());
            lines.add(desk);
            lines.add("");
        }
        lines.add(messages.why());
        return String.join("\n", lines) + "\n";
    }

    private static NoticeMessages in(Language language) {
        return MessageBundles.get(NoticeMessages.class, Localized.Literal.of(language.tag()));
    }
}
