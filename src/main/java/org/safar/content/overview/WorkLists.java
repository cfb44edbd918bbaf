package org.safar.content.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.content.Document;
import org.safar.content.EditingRules.Refusal;
import org.safar.i18n.Language;

/// Puts an [Overview] into lists of things to do.
///
/// @param names account → name that colleagues know
record WorkLists(Overview overview, OverviewWords words, UnaryOperator<String> names) {

    /// @return the most pressing first
    List<WorkList> all() {
        var lists = new ArrayList<WorkList>();
        lists.add(waiting());
        lists.add(outdated());
        lists.add(feedback());
        if (overview.person().isEditor()) {
            lists.add(due());
        }
        lists.add(drafts());
        var scheduled = scheduled();
        if (!scheduled.items().isEmpty()) {
            lists.add(scheduled);
        }
        return lists;
    }

    private WorkList waiting() {
        return new WorkList(
                "waiting",
                words.messages().waiting(),
                overview.work().waiting(overview.person()).stream().map(this::waiting).toList());
    }

    private WorkList.Item waiting(OpenText text) {
        var isOwn = text.refusal(overview.person()).filter(Refusal.OWN_TEXT::equals).isPresent();
        return item(
                text,
                DeskPaths.revision(text.revision()),
                List.of(
                        text.language().ownName(),
                        words.messages().writtenBy(names.apply(text.author())),
                        words.day(text.recordedAt())),
                isOwn ? words.messages().ownText() : words.messages().mayDecide());
    }

    private WorkList scheduled() {
        return new WorkList(
                "scheduled",
                words.messages().scheduled(),
                overview.work().scheduled(overview.person()).stream()
                        .map(text ->
                                item(
                                        text,
                                        DeskPaths.revision(text.revision()),
                                        List.of(
                                                text.language().ownName(),
                                                words.day(
                                                        text.dueAt() == null
                                                                ? text.recordedAt()
                                                                : text.dueAt())),
                                        null))
                        .toList());
    }

    private WorkList drafts() {
        var typed =
                overview.typed().stream()
                        .map(draft ->
                                new WorkList.Item(
                                        path(draft),
                                        draft.title().isBlank() ? draft.document() : draft.title(),
                                        draft.language().tag(),
                                        List.of(
                                                draft.language().ownName(),
                                                words.messages().draftTyped(),
                                                words.day(draft.savedAt())),
                                        "",
                                        null));
        var saved = overview.work().drafts(overview.person()).stream().map(this::draft);
        return new WorkList(
                "drafts", words.messages().drafts(), Stream.concat(typed, saved).toList());
    }

    private WorkList.Item draft(OpenText text) {
        var note = text.note();
        return item(
                text,
                DeskPaths.revision(text.revision()),
                List.of(
                        text.language().ownName(),
                        words.messages().draftSaved(),
                        words.day(text.recordedAt())),
                note == null ? null : words.messages().givenBack(note));
    }

    private static String path(TypedDraft draft) {
        var kind = draft.kind();
        return kind == null
                ? DeskPaths.NEW
                : DeskPaths.text(kind, draft.document(), draft.language());
    }

    private WorkList outdated() {
        return new WorkList(
                "outdated",
                words.messages().outdated(),
                overview.coverage().with(CoverageState.OUTDATED).stream()
                        .map(this::outdated)
                        .toList());
    }

    private WorkList.Item outdated(CoverageRow row) {
        var document = row.document();
        var languages = row.languages(CoverageState.OUTDATED);
        var path =
                languages.size() == 1
                        ? DeskPaths.text(document.kind(), document.id(), languages.getFirst())
                        : DeskPaths.document(document);
        var names = languages.stream().map(Language::ownName).collect(Collectors.joining(", "));
        return item(document, path, List.of(words.messages().kind(document.kind()), names), null);
    }

    private WorkList due() {
        return new WorkList(
                "due",
                words.messages().reviewDue(),
                overview.due().stream()
                        .map(document ->
                                item(
                                        document,
                                        DeskPaths.document(document),
                                        List.of(
                                                words.messages().kind(document.kind()),
                                                words.day(ReviewsDue.day(document))),
                                        ReviewsDue.day(document).isBefore(overview.today())
                                                ? words.messages().overdue()
                                                : null))
                        .toList());
    }

    private WorkList feedback() {
        return new WorkList(
                "feedback",
                words.messages().feedback(),
                overview.feedback().stream().map(this::feedback).toList());
    }

    private WorkList.Item feedback(FeedbackEntry entry) {
        var title = words.title(overview.library(), entry.document());
        var share =
                overview.shares().stream()
                        .filter(it -> it.document().equals(entry.document()))
                        .map(it -> words.messages().clearShare(it.clear(), it.answers()));
        var details =
                Stream.concat(
                                Stream.of(
                                        Language.fromString(entry.language()).ownName(),
                                        words.day(entry.givenOn())),
                                share)
                        .toList();
        return new WorkList.Item(
                FeedbackDeskQuery.about(entry.document()).path(),
                title.words(),
                title.lang(),
                details,
                entry.words(),
                null);
    }

    private WorkList.Item item(
            Document document, String path, List<String> details, @Nullable String pressing) {
        var title = words.title(document);
        return new WorkList.Item(path, title.words(), title.lang(), details, "", pressing);
    }

    private static WorkList.Item item(
            OpenText text, String path, List<String> details, @Nullable String pressing) {
        return new WorkList.Item(path, text.title(), text.language().tag(), details, "", pressing);
    }
}
