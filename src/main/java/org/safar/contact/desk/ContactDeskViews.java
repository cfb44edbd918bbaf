package org.safar.contact.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Contact;
import org.safar.contact.ContactUses;
import org.safar.contact.ContactWords;
import org.safar.contact.Contacts;
import org.safar.contact.desk.ContactDeskView.Deeds;
import org.safar.contact.desk.ContactDeskView.Phone;
import org.safar.content.DocumentLink;
import org.safar.content.Libraries;
import org.safar.content.ReadingMoment;
import org.safar.content.RevisionState;
import org.safar.content.TextAtDesk;
import org.safar.content.values.RevisionLine;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.platform.AuditLine;
import org.safar.platform.AuditLog;
import org.safar.platform.AuditQuery;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Makes the page of one contact for the person who looks at it.
@ApplicationScoped
class ContactDeskViews {

    private static final int MOST_CALLS = 20;

    private final Libraries libraries;
    private final Contacts contacts;
    private final ContactUses uses;
    private final RevisionLine.Lines lines;
    private final AuditLog audit;
    private final CurrentStaff staff;

    ContactDeskViews(
            Libraries libraries,
            Contacts contacts,
            ContactUses uses,
            RevisionLine.Lines lines,
            AuditLog audit,
            CurrentStaff staff) {
        this.libraries = libraries;
        this.contacts = contacts;
        this.uses = uses;
        this.lines = lines;
        this.audit = audit;
        this.staff = staff;
    }

    /// @param form what to show in the form, for those who may write
    /// @param done what was done just now
    ContactDeskView of(
            TextAtDesk found,
            ContactDeskView.Form form,
            Optional<Done> done,
            ContactDeskWords words) {
        var now = libraries.now();
        var id = found.text().document();
        var shown = contacts.in(now.library()).find(id);
        var mayWrite = staff.roles().contains(StaffRole.EDITOR);
        var waiting = found.waiting();
        var isGone = found.text().state() == RevisionState.ARCHIVED;
        return new ContactDeskView(
                id,
                ContactDeskPage.path(id),
                ContactDesk.name(found),
                shown.map(contact -> "contacts/" + id).orElse(null),
                facts(shown, words),
                shown.map(ContactDeskViews::phones).orElse(List.of()),
                mayWrite ? deeds(found, shown, now) : null,
                waiting == null ? null : RevisionLine.path(waiting.id()),
                mayWrite && !isGone ? form : null,
                uses(id, words.language()),
                calls(id, words),
                lines.of(found.history(), words.language()),
                done.map(words::done).orElse(null));
    }

    /// @return documents that send people to that contact
    List<DocumentLink> uses(String id, Language language) {
        return uses.of(libraries.now().library(), id).stream()
                .map(document -> DocumentLink.of(document, language))
                .toList();
    }

    private static List<String> facts(Optional<Contact> shown, ContactDeskWords words) {
        if (shown.isEmpty()) {
            return List.of(words.messages().notShown());
        }
        var contact = shown.get();
        var said = ContactWords.in(words.language());
        var facts =
                new ArrayList<>(List.of(said.place(contact), said.verified(contact.verified())));
        facts.add(words.messages().due(Dates.inWords(contact.reviewDue(), words.language())));
        return List.copyOf(facts);
    }

    private static List<Phone> phones(Contact contact) {
        return contact.phones().stream()
                .map(phone -> new Phone(phone.href(), phone.say()))
                .toList();
    }

    private static Deeds deeds(TextAtDesk found, Optional<Contact> shown, ReadingMoment now) {
        var isFree = found.published() != null && found.waiting() == null;
        var canRing =
                shown.filter(contact -> !contact.phones().isEmpty())
                        .filter(contact -> !wasRungOn(contact, now))
                        .isPresent();
        return new Deeds(
                isFree && canRing,
                isFree && ContactDesk.beforeCall(found).isPresent(),
                found.published() != null);
    }

    private static boolean wasRungOn(Contact contact, ReadingMoment now) {
        return contact.verified().by() != null
                && contact.verified().day().equals(now.version().day());
    }

    private List<String> calls(String id, ContactDeskWords words) {
        var query = new AuditQuery("", "contact:" + id, AuditQuery.NEWEST);
        return audit.read(query, MOST_CALLS).stream()
                .map(line -> call(line, words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> call(AuditLine line, ContactDeskWords words) {
        var day = Dates.inWords(line.at().atOffset(ZoneOffset.UTC).toLocalDate(), words.language());
        var name = line.actor().name();
        return Optional.ofNullable(
                switch (line.action()) {
                    case ContactDesk.RUNG -> words.messages().callRung(day, name);
                    case ContactDesk.RUNG_UNDONE -> words.messages().callUndone(day, name);
                    case ContactDesk.UNANSWERED -> words.messages().callUnanswered(day, name);
                    default -> (@Nullable String) null;
                });
    }
}
