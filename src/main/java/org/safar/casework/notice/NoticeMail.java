package org.safar.casework.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.safar.web.PublicAddress;

/// Hands e-mails to the mail server.
@ApplicationScoped
class NoticeMail {

    /// A mail server that does not answer must not hold the rows for ever, and with them a
    /// connection to the database.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ReactiveMailer mailer;
    private final PublicAddress address;

    NoticeMail(ReactiveMailer mailer, PublicAddress address) {
        this.mailer = mailer;
        this.address = address;
    }

    /// @throws RuntimeException when the mail server did not take it
    void send(String to, NoticeText text) {
        // Only the address that is set: the one under which somebody came may be nobody else's.
        var body = text.body(language -> address.settled("/" + language.tag() + "/staff/cases"));
        mailer.send(Mail.withText(to, NoticeText.subject(), body)).await().atMost(PATIENCE);
    }
}
