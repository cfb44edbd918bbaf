package org.safar.contact.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safar.contact.Verification;
import org.safar.content.Confirmations;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.Libraries;
import org.safar.content.RevisionView;
import org.safar.content.TextAtDesk;
import org.safar.content.TextFile;
import org.safar.content.Translators;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Does what editors want to do with contacts.
@ApplicationScoped
class ContactDesk {

    /// Words of the audit log.
    static final String RUNG = "contact-rung";

    static final String RUNG_UNDONE = "contact-rung-undone";
    static final String UNANSWERED = "contact-unanswered";

    private final ContentHistory history;
    private final Editing editing;
    private final Confirmations confirmations;
    private final Translators translators;
    private final Libraries libraries;
    private final CurrentStaff staff;
    private final AuditLog audit;

    ContactDesk(
            ContentHistory history,
            Editing editing,
            Confirmations confirmations,
            Translators translators,
            Libraries libraries,
            CurrentStaff staff,
            AuditLog audit) {
        this.history = history;
        this.editing = editing;
        this.confirmations = confirmations;
        this.translators = translators;
        this.libraries = libraries;
        this.staff = staff;
        this.audit = audit;
    }

    /// @return the contact, whether readers see it or not
    Optional<TextAtDesk> find(String id) {
        return TextAtDesk.of(history.of(id, Language.EN))
                .filter(found -> found.text().kind() == DocumentKind.CONTACT);
    }

    /// @return its name in English
    static String name(TextAtDesk found) {
        return found.text().text().front().find("title").orElse(found.text().document());
    }

    /// Saves the contact as a revision that waits for a second person.
    EditingResult propose(String id, TextFile text, long base) {
        return editing.propose(
                new WrittenText(DocumentKind.CONTACT, id, Language.EN, base, text),
                person(),
                actor());
    }

    /// Publishes at once that this person has rung the contact today. Whoever does it twice has
    /// done it once.
    EditingResult rung(TextAtDesk found) {
        var published = found.published();
        if (published == null || published.text().front().words("phones").isEmpty()) {
            return new EditingResult.Refused(Refusal.WRONG_STATE);
        }
        var text = ContactTexts.rung(published.text(), libraries.now().version().day(), caller());
        return text.equals(published.text())
                ? new EditingResult.Done(published.id())
                : confirm(published, text, RUNG);
    }

    /// Some sign in with an address: readers are not told where to write to.
    private String caller() {
        return staff.name().replaceFirst("@.*", "");
    }

    /// Takes back that somebody has rung, and says again what was said before.
    EditingResult notRung(TextAtDesk found) {
        var published = found.published();
        var before = beforeCall(found);
        return published == null || before.isEmpty()
                ? new EditingResult.Refused(Refusal.WRONG_STATE)
                : confirm(published, before.get().text(), RUNG_UNDONE);
    }

    /// @return what readers saw before the call that they are told of; empty when they are told of
    ///   none, or when more has changed with it
    static Optional<RevisionView> beforeCall(TextAtDesk found) {
        var published = found.published();
        if (published == null || callOf(published).isEmpty()) {
            return Optional.empty();
        }
        return found.history().stream()
                .filter(revision -> published.base() != null && revision.id() == published.base())
                .filter(before -> EditingRules.isConfirmation(before.text(), published.text()))
                .filter(before -> isLater(callOf(published), callOf(before)))
                .findFirst();
    }

    private static boolean isLater(Optional<LocalDate> call, Optional<LocalDate> other) {
        return other.isEmpty() || call.orElse(LocalDate.MIN).isAfter(other.get());
    }

    private static Optional<LocalDate> callOf(RevisionView revision) {
        var front = revision.text().front();
        return front.find("verification").filter(Verification.RUNG.word()::equals).isPresent()
                ? Optional.of(front.day("verified_on"))
                : Optional.empty();
    }

    /// Notes that nobody answered. What readers are told stays as it is.
    void unanswered(TextAtDesk found) {
        audit.record(
                actor(),
                UNANSWERED,
                new Reference(DocumentKind.CONTACT.word(), found.text().document()));
    }

    /// Puts the contact away for good.
    EditingResult archive(TextAtDesk found) {
        var published = found.published();
        return published == null
                ? new EditingResult.Refused(Refusal.WRONG_STATE)
                : editing.archive(published.id(), person(), actor());
    }

    /// @return contacts that were put away or taken back
    List<RevisionView> putAway() {
        return history.putAway(DocumentKind.CONTACT);
    }

    private EditingResult confirm(RevisionView published, TextFile text, String action) {
        return confirmations.confirm(
                new WrittenText(
                        DocumentKind.CONTACT,
                        published.document(),
                        Language.EN,
                        published.id(),
                        text),
                action,
                person(),
                actor());
    }

    private Person person() {
        return translators.person(staff);
    }

    private Actor actor() {
        return staff.actingAs(StaffRole.EDITOR);
    }
}
