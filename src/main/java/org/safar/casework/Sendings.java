package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.vault.Pepper;
import org.safar.casework.vault.SymmetricKey;

/// Knows a sending that comes a second time, for 24 hours. The key of the sender is kept as an
/// HMAC; the answer, which holds the receipt, only encrypted under a key made from the sender's.
@ApplicationScoped
class Sendings {

    private static final Duration KEPT = Duration.ofHours(24);

    private final HelpSendingRepository sendings;
    private final Pepper pepper;
    private final Clock clock;

    Sendings(HelpSendingRepository sendings, Pepper pepper, Clock clock) {
        this.sendings = sendings;
        this.pepper = pepper;
        this.clock = clock;
    }

    /// What a key is used for: the same key may be used once for each.
    enum Purpose {
        REQUEST,
        MESSAGE,
        FILE
    }

    /// What was answered.
    ///
    /// @param fingerprint of what was sent
    record Answer(
            String fingerprint, String receipt, String organisation, LocalDate answerExpectedBy) {

        /// For what has no answer of its own.
        static Answer none(String fingerprint) {
            return new Answer(fingerprint, "", "", LocalDate.EPOCH);
        }

        @Override
        public String toString() {
            return "Answer";
        }
    }

    /// A sending with the same key.
    sealed interface Earlier {

        /// With the same words.
        record Same(Answer answer) implements Earlier {}

        /// With other words.
        record Other() implements Earlier {}
    }

    /// @param fingerprint of what is sent now
    @Transactional
    Optional<Earlier> earlier(SendingKey key, Purpose purpose, String fingerprint) {
        return sendings.lasting(hash(key, purpose), clock.instant())
                .map(sending -> {
                    var answer =
                            EntryCipher.open(
                                    under(key), sending.answer, about(purpose), Answer.class);
                    return answer.fingerprint.equals(fingerprint)
                            ? new Earlier.Same(answer)
                            : new Earlier.Other();
                });
    }

    /// In the transaction of what was sent: both are kept or neither.
    ///
    /// @return false when something was sent with this key already
    @Transactional(Transactional.TxType.MANDATORY)
    boolean remember(SendingKey key, Purpose purpose, UUID helpCase, Answer answer) {
        var now = clock.instant();
        sendings.deleteExpired(now);
        return sendings.add(
                hash(key, purpose),
                helpCase,
                EntryCipher.seal(under(key), answer, about(purpose)),
                fullHour(now.plus(KEPT)));
    }

    /// As [#remember], for what is added to a case and has no answer of its own.
    ///
    /// @return false when it was added to that case already
    /// @throws KeyReusedException when something else was sent with this key, or to another case
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isNew(SendingKey key, Purpose purpose, UUID helpCase, String fingerprint) {
        var whole = Fingerprint.of(helpCase.toString(), fingerprint);
        if (remember(key, purpose, helpCase, Answer.none(whole))) {
            return true;
        }
        var earlier = earlier(key, purpose, whole);
        if (earlier.isPresent() && earlier.get() instanceof Earlier.Same) {
            return false;
        }
        throw new KeyReusedException();
    }

    /// @return whether the same was added to that case with this key before
    boolean wasSent(SendingKey key, Purpose purpose, UUID helpCase, String fingerprint) {
        return earlier(key, purpose, Fingerprint.of(helpCase.toString(), fingerprint))
                .filter(Earlier.Same.class::isInstance)
                .isPresent();
    }

    private byte[] hash(SendingKey key, Purpose purpose) {
        return pepper.hmac("sending", purpose + ":" + key.text());
    }

    private static SymmetricKey under(SendingKey key) {
        return SymmetricKey.of(Pepper.derive(key.text(), "sending answer"));
    }

    private static String about(Purpose purpose) {
        return "sending:" + purpose.name().toLowerCase(Locale.ROOT);
    }

    private static Instant fullHour(Instant moment) {
        return moment.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }
}
