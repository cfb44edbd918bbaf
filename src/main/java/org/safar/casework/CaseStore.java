package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.receipt.Receipt;
import org.safar.casework.vault.SymmetricKey;
import org.safar.casework.vault.Vaults;
import org.safar.i18n.Language;
import org.safar.staff.organisation.Organisation;
import org.safar.staff.organisation.Organisations;

/// Keeps what the person sends: each deed is one transaction.
@ApplicationScoped
class CaseStore {

    /// Bounds what one receipt can fill.
    private static final int MOST_ENTRIES = 500;

    /// Enough for every page of a contract; at most 300 MB of a case.
    private static final int MOST_FILES = 30;

    private final HelpCaseRepository cases;
    private final CaseThreads threads;
    private final CaseDays days;
    private final CaseKeys keys;
    private final Sendings sendings;
    private final Vaults vaults;
    private final Organisations organisations;
    private final Event<Object> events;
    private final Clock clock;

    CaseStore(
            HelpCaseRepository cases,
            CaseThreads threads,
            CaseDays days,
            CaseKeys keys,
            Sendings sendings,
            Vaults vaults,
            Organisations organisations,
            Event<Object> events,
            Clock clock) {
        this.cases = cases;
        this.threads = threads;
        this.days = days;
        this.keys = keys;
        this.sendings = sendings;
        this.vaults = vaults;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /// A case as it is found by its locator.
    ///
    /// @param salt with which the receipt is made into a key
    record Found(UUID helpCase, byte[] salt, HelpCaseKey key) {

        SymmetricKey open(SymmetricKey receipt) {
            return key.open(receipt);
        }
    }

    /// @return false when something was sent with this key already; then nothing was stored
    @Transactional
    boolean receive(
            HelpQuery query,
            Handler handler,
            Receipt receipt,
            SymmetricKey receiptKey,
            byte[] salt,
            SendingKey sendingKey,
            Sendings.Answer answer) {
        var id = UUID.randomUUID();
        var thread = SymmetricKey.create();
        var helpCase =
                new HelpCase(
                        id,
                        receipt.locator(),
                        handler.organisation(),
                        query,
                        today(),
                        answer.answerExpectedBy());
        cases.persistAndFlush(helpCase);
        if (!sendings.remember(sendingKey, Sendings.Purpose.REQUEST, id, answer)) {
            cases.delete(helpCase);
            return false;
        }
        keys.giveReceipt(id, receiptKey, salt, thread);
        keys.giveOrganisation(
                id,
                handler.organisation(),
                vaults.hold(handler.organisation()).orElseThrow(),
                thread);
        threads.add(
                helpCase,
                thread,
                new ThreadEntry.Asked(
                        query.message(),
                        query.contact(),
                        query.agency(),
                        query.nationality() == null ? null : query.nationality().code(),
                        minute()));
        events.fire(
                new CaseEvents.Received(
                        handler.organisation(),
                        today(),
                        query.topic(),
                        query.country(),
                        helpCase.region,
                        query.nationality()));
        return true;
    }

    @Transactional
    Optional<Found> find(long locator) {
        return keys.receiptKeyAt(locator).map(key -> new Found(key.helpCase, salt(key), key));
    }

    @Transactional
    Optional<PersonThread> read(PersonCase opened) {
        return cases.findByIdOptional(opened.id()).map(helpCase -> thread(helpCase, opened));
    }

    @Transactional
    boolean write(PersonCase opened, String text, SendingKey key) {
        var helpCase = lasting(opened.id());
        if (helpCase.isEmpty()) {
            return false;
        }
        var fingerprint = Fingerprint.of(text);
        if (helpCase.get().messages >= MOST_ENTRIES) {
            return sendings.wasSent(key, Sendings.Purpose.MESSAGE, opened.id(), fingerprint);
        }
        if (sendings.isNew(key, Sendings.Purpose.MESSAGE, opened.id(), fingerprint)) {
            threads.add(helpCase.get(), opened.thread(), new ThreadEntry.Wrote(text, minute()));
            wrote(helpCase.get());
        }
        return true;
    }

    @Transactional
    boolean attach(
            PersonCase opened,
            AttachmentKind kind,
            byte[] bytes,
            String fingerprint,
            SendingKey key) {
        var helpCase = lasting(opened.id());
        if (helpCase.isEmpty()) {
            return false;
        }
        if (helpCase.get().messages >= MOST_ENTRIES || threads.files(opened.id()) >= MOST_FILES) {
            return sendings.wasSent(key, Sendings.Purpose.FILE, opened.id(), fingerprint);
        }
        if (!sendings.isNew(key, Sendings.Purpose.FILE, opened.id(), fingerprint)) {
            return true;
        }
        var file = threads.keep(opened.id(), opened.thread(), bytes);
        threads.add(
                helpCase.get(),
                opened.thread(),
                new ThreadEntry.Attached(file, kind, bytes.length, minute()));
        wrote(helpCase.get());
        return true;
    }

    @Transactional
    Optional<byte[]> file(PersonCase opened, UUID file) {
        return threads.file(opened.id(), opened.thread(), file);
    }

    /// A case whose keys are gone takes nothing more: what is written into it would be lost.
    private Optional<HelpCase> lasting(UUID id) {
        return cases.locked(id).filter(helpCase -> keys.receiptKey(id).isPresent());
    }

    private void wrote(HelpCase helpCase) {
        helpCase.personWrote(today(), days.answerBy(helpCase.organisation));
        events.fire(new CaseEvents.PersonWrote(helpCase.organisation));
    }

    private PersonThread thread(HelpCase helpCase, PersonCase opened) {
        return new PersonThread(
                helpCase.state(),
                organisations.find(helpCase.organisation).map(Organisation::name).orElse(""),
                HelpTopic.ofWord(helpCase.topic).orElseThrow(),
                Language.ofTag(helpCase.language).orElseThrow(),
                threads.entries(helpCase.id, opened.thread()),
                helpCase.answerBy,
                helpCase.closesOn,
                days.expires(helpCase));
    }

    private static byte[] salt(HelpCaseKey key) {
        if (key.salt == null) {
            throw new IllegalStateException("the key of a receipt has no salt");
        }
        return key.salt;
    }

    /// To the minute: nobody needs more, and less is told.
    private Instant minute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDate today() {
        return CaseTime.today(clock);
    }
}
