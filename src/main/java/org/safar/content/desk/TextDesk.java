package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.safar.content.BadContentException;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.RevisionView;
import org.safar.content.Translators;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Opens texts for the person who looks, and saves what they wrote.
@ApplicationScoped
class TextDesk {

    private final ContentHistory history;
    private final Editing editing;
    private final Translators translators;
    private final CurrentStaff staff;

    TextDesk(ContentHistory history, Editing editing, Translators translators, CurrentStaff staff) {
        this.history = history;
        this.editing = editing;
        this.translators = translators;
        this.staff = staff;
    }

    /// @return every language of that document that the person may see, English first
    /// @throws NotFoundException when there is no such document
    List<DeskText> openAll(DocumentKind kind, String document) {
        var all = history.of(document);
        if (all.isEmpty() || all.getFirst().kind() != kind) {
            throw new NotFoundException();
        }
        var person = translators.person(staff);
        var english = in(all, Language.EN);
        return List.of(Language.values()).stream()
                .filter(language -> language == Language.EN || person.worksIn(language))
                .map(language ->
                        new DeskText(kind, document, language, in(all, language), english, person))
                .toList();
    }

    /// Opens a text in which the person works.
    ///
    /// @throws NotFoundException when there is no such document; its first text is English and
    ///   written by an editor
    /// @throws ForbiddenException when the person does not work in that language
    DeskText open(DocumentKind kind, String document, Language language) {
        var person = translators.person(staff);
        if (!person.worksIn(language)) {
            throw new ForbiddenException();
        }
        var english = history.of(document, Language.EN);
        var isNew = english.isEmpty();
        var isAllowed =
                isNew
                        ? language == Language.EN && isFree(document)
                        : english.getFirst().kind() == kind;
        if (!isAllowed) {
            throw new NotFoundException();
        }
        var revisions = language == Language.EN ? english : history.of(document, language);
        return new DeskText(kind, document, language, revisions, english, person);
    }

    /// Opens the text to which a revision belongs; translators see the source and their languages.
    ///
    /// @throws NotFoundException when there is none that the person may see
    DeskText openWith(long revision) {
        var found = history.find(revision).orElseThrow(NotFoundException::new);
        var person = translators.person(staff);
        var language = found.language();
        if (language != Language.EN && !person.worksIn(language)) {
            throw new NotFoundException();
        }
        var revisions = history.of(found.document(), language);
        var english =
                language == Language.EN ? revisions : history.of(found.document(), Language.EN);
        return new DeskText(found.kind(), found.document(), language, revisions, english, person);
    }

    /// @return whether a new document may have that name
    boolean isFree(String document) {
        return NewDocumentForm.isName(document) && history.of(document).isEmpty();
    }

    /// @return the newest revision, when saving would change nothing
    Optional<RevisionView> unchanged(DeskText text, TypedText typed, int source) {
        return text.newest()
                .filter(newest -> typed.saysTheSameAs(TypedText.of(newest)))
                .filter(newest ->
                        text.isSource()
                                || new TextAssembly(text, source)
                                        .of(typed)
                                        .written()
                                        .equals(newest.text().written()));
    }

    EditingResult save(DeskText text, Sent sent) {
        try {
            var file = new TextAssembly(text, sent.source()).of(sent.typed());
            var written =
                    new WrittenText(
                            text.kind(), text.document(), text.language(), sent.base(), file);
            return editing.save(written, text.person(), actor());
        } catch (BadContentException e) {
            return new EditingResult.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /// Makes a new revision with the file of an older one, or of one that lies beside.
    EditingResult goBackTo(DeskText text, RevisionView revision) {
        var newest = text.newest().map(RevisionView::id).orElse(revision.id());
        var base = revision.liesBeside() ? Math.max(newest, revision.id()) : newest;
        var written =
                new WrittenText(
                        text.kind(), text.document(), text.language(), base, revision.text());
        return editing.save(written, text.person(), actor());
    }

    Actor actor() {
        return staff.actingAs(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    /// @return whose draft of that text it would be
    Drafts.Key draftOf(DeskText text) {
        return new Drafts.Key(staff.id(), text.kind(), text.document(), text.language());
    }

    private static List<RevisionView> in(List<RevisionView> all, Language language) {
        return all.stream().filter(it -> Objects.equals(it.language(), language)).toList();
    }
}
