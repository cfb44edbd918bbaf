package org.safar.casework.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.web.PublicAddress;

/// Writes an e-mail to an organisation and hands it to the mail server.
@ApplicationScoped
class NoticeMail {

    /// Offices of the region read one of the two at least, and nobody is asked which.
    private static final List<Language> LANGUAGES = List.of(Language.RU, Language.KK);

    /// A mail server that does not answer must not hold the row, and with it a connection.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final PublicAddress address;

    NoticeMail(ReactiveMailer mailer, PublicAddress address) {
        this.mailer = mailer;
        this.address = address;
    }

    /// @param received new requests
    /// @param wrote new messages in earlier requests
    /// @throws RuntimeException when the mail server did not take it
    void send(String to, long received, long wrote) {
        mailer.send(Mail.withText(to, subject(), text(received, wrote))).await().atMost(PATIENCE);
    }

    private static String subject() {
        return LANGUAGES.stream()
                .map(language -> in(language).subject())
                .collect(Collectors.joining(" / "));
    }

    private String text(long received, long wrote) {
        return LANGUAGES.stream()
                .map(language -> text(received, wrote, language))
                .collect(Collectors.joining("\n"));
    }

    private String text(long received, long wrote, Language language) {
        var messages = in(language);
        var lines = new ArrayList<String>();
        if (received > 0) {
            lines.add(messages.received(received));
        }
        if (wrote > 0) {
            lines.add(messages.wrote(wrote));
        }
        lines.add("");
        var desk = desk(language);
        if (desk != null) {
            lines.add(messages.desk());
            lines.add(desk);
            lines.add("");
        }
        lines.add(messages.why());
        return String.join("\n", lines) + "\n";
    }

    /// The address under which one person came may be nobody else's: only the one that is set.
    private @Nullable String desk(Language language) {
        return address.settled("/" + language.tag() + "/staff/cases");
    }

    private static NoticeMessages in(Language language) {
        return MessageBundles.get(NoticeMessages.class, Localized.Literal.of(language.tag()));
    }
}
