package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.receipt.Receipt;
import org.safar.casework.vault.SlowKeys;
import org.safar.casework.vault.SymmetricKey;
import org.safar.casework.vault.UnreadableException;
import org.safar.platform.HourlyLimit;

/// The person's side of case work: ask, come back with the receipt, write, delete.
///
/// Nothing that is slow on purpose runs in a transaction: a flood of guesses holds no connection to
/// the database.
@ApplicationScoped
public class HelpRequests {

    private final HelpDirectory directory;
    private final CaseStore store;
    private final CasePurge purge;
    private final CaseKeys keys;
    private final Sendings sendings;
    private final HourlyLimit flood;
    private final Clock clock;

    /// So that an unknown receipt costs as much as a wrong one.
    private final byte[] saltOfNobody = SlowKeys.salt();

    private final byte[] keyOfNobody = SymmetricKey.create().seal(new byte[32], "nobody");

    HelpRequests(
            HelpDirectory directory,
            CaseStore store,
            CasePurge purge,
            CaseKeys keys,
            Sendings sendings,
            CaseworkConfig config,
            Clock clock) {
        this.directory = directory;
        this.store = store;
        this.purge = purge;
        this.keys = keys;
        this.sendings = sendings;
        this.flood = new HourlyLimit(config.mostPerHour(), clock);
        this.clock = clock;
    }

    /// Takes a request. When this returns [SendResult.Sent] it is on disk.
    ///
    /// @param key a second request with the same key and the same words is the first one
    public SendResult send(HelpQuery query, SendingKey key) {
        var before = sendings.earlier(key, Sendings.Purpose.REQUEST, query.fingerprint());
        if (before.isPresent()) {
            return sent(before.get());
        }
        var handler = directory.handlerFor(query.country(), query.topic());
        if (handler.isEmpty()) {
            return new SendResult.NobodyAnswers();
        }
        if (!flood.admit()) {
            return new SendResult.TooMany();
        }
        var receipt = Receipt.create();
        var salt = SlowKeys.salt();
        var receiptKey = keys.ofReceipt(receipt, salt);
        var answer =
                new Sendings.Answer(
                        query.fingerprint(),
                        receipt.text(),
                        handler.get().name(),
                        handler.get().answerBy(clock));
        return store.receive(query, handler.get(), receipt, receiptKey, salt, key, answer)
                ? sent(new Sendings.Earlier.Same(answer))
                : sent(
                        sendings.earlier(key, Sendings.Purpose.REQUEST, query.fingerprint())
                                .orElseThrow());
    }

    /// @return the case that this receipt opens; empty for a wrong one and for an unknown one,
    ///   after the same time
    /// @throws org.safar.casework.vault.BusyException when too many receipts are tried at once
    public Optional<PersonCase> open(Receipt receipt) {
        var found = store.find(receipt.locator());
        var salt = found.map(CaseStore.Found::salt).orElse(saltOfNobody);
        var key = keys.ofReceipt(receipt, salt);
        try {
            if (found.isEmpty()) {
                key.open(keyOfNobody, "nobody");
                return Optional.empty();
            }
            return Optional.of(new PersonCase(found.get().helpCase(), found.get().open(key)));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /// What cannot be a receipt takes as long as one that is wrong.
    ///
    /// @param typed as somebody typed it
    public Optional<PersonCase> open(String typed) {
        var receipt = Receipt.read(typed);
        var opened = open(receipt.orElse(Receipt.create()));
        return receipt.isPresent() ? opened : Optional.empty();
    }

    /// @return what the person sees of their case; empty when it was deleted meanwhile
    public Optional<PersonThread> read(PersonCase opened) {
        return store.read(opened);
    }

    /// @param text 1 to 20,000 characters
    /// @param key a second message with the same key and the same words is the first one
    /// @return false when the case was deleted meanwhile, or has too many entries or files
    /// @throws KeyReusedException when other words came with that key before
    public boolean write(PersonCase opened, String text, SendingKey key) {
        return store.write(opened, text, key);
    }

    /// @param bytes a file that was cleaned
    /// @param sent the file as it came: cleaning it twice need not give the same bytes
    /// @param key the same file with the same key a second time is the first one
    /// @return false when the case was deleted meanwhile, or has too many entries
    /// @throws KeyReusedException when another file came with that key before
    public boolean attach(
            PersonCase opened, AttachmentKind kind, byte[] bytes, byte[] sent, SendingKey key) {
        return store.attach(opened, kind, bytes, Fingerprint.of(sent), key);
    }

    /// @return a file of the case
    public Optional<byte[]> file(PersonCase opened, UUID file) {
        return store.file(opened, file);
    }

    /// Deletes everything about a case now: its keys first, then the rest.
    public void delete(PersonCase opened) {
        purge.destroyKeys(opened.id());
        purge.purge(opened.id());
    }

    private static SendResult sent(Sendings.Earlier earlier) {
        return switch (earlier) {
            case Sendings.Earlier.Other ignored -> new SendResult.OtherWords();
            case Sendings.Earlier.Same(Sendings.Answer answer) ->
                    new SendResult.Sent(
                            Receipt.read(answer.receipt()).orElseThrow(),
                            answer.organisation(),
                            answer.answerExpectedBy());
        };
    }
}
