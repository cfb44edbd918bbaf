package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.content.desk.DocumentDeskView.Line;
import org.safar.content.desk.DocumentDeskView.Row;

/// Puts together what the page of one document shows.
@ApplicationScoped
class DocumentDeskViews {

    private final Drafts drafts;
    private final DeskNames names;

    DocumentDeskViews(Drafts drafts, DeskNames names) {
        this.drafts = drafts;
        this.names = names;
    }

    /// @param texts the languages that the person may see, English first
    DocumentDeskView of(List<DeskText> texts, TextDeskWords words) {
        var source = texts.getFirst();
        var title =
                source.newest()
                        .flatMap(it -> it.text().front().find("title"))
                        .orElse(source.document());
        return new DocumentDeskView(
                title,
                source.kind().word() + " · " + source.document(),
                source.published().isPresent()
                        ? source.kind().path() + "/" + source.document()
                        : null,
                texts.stream().map(text -> row(text, words)).toList());
    }

    private Row row(DeskText text, TextDeskWords words) {
        var isOpen = text.refusal().isEmpty();
        return new Row(
                text.language().tag(),
                text.language().ownName(),
                Shown.words(text, words.messages()),
                Shown.needsWork(text),
                text.revisions().stream()
                        .filter(it -> isOnItsWay(it, text))
                        .map(it -> line(it, words))
                        .toList(),
                isOpen ? unsaved(text, words) : null,
                isOpen ? text.shipped().map(it -> RevisionPage.path(it.id())).orElse(null) : null,
                isOpen ? TextEditPage.path(text.kind(), text.document(), text.language()) : null,
                text.newest().isEmpty()
                        ? words.messages().writeIn(text.language().ownName())
                        : words.messages().editIn(text.language().ownName()),
                text.revisions().stream().map(it -> line(it, words)).toList());
    }

    private @Nullable String unsaved(DeskText text, TextDeskWords words) {
        var key = new Drafts.Key(text.person().id(), text.kind(), text.document(), text.language());
        return drafts.find(key)
                .map(draft -> words.messages().unsaved(words.moment(draft.savedAt())))
                .orElse(null);
    }

    /// What is older than what readers see will not be published any more.
    private static boolean isOnItsWay(RevisionView revision, DeskText text) {
        var isLater =
                text.published().map(shown -> shown.id() < revision.id()).orElse(true)
                        && !revision.liesBeside();
        return switch (revision.state()) {
            case DRAFT, IN_REVIEW -> isLater;
            case SCHEDULED -> true;
            case PUBLISHED, REPLACED, WITHDRAWN, ARCHIVED -> false;
        };
    }

    private Line line(RevisionView revision, TextDeskWords words) {
        var due = revision.dueAt();
        var state = words.state(revision);
        return new Line(
                RevisionPage.path(revision.id()),
                words.messages().revision(revision.id()),
                due == null || revision.state() != RevisionState.SCHEDULED
                        ? state
                        : state + " · " + words.moment(due),
                names.writer(revision, words));
    }
}
