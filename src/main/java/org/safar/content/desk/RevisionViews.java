package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionView;
import org.safar.content.desk.RevisionPageView.Fact;
import org.safar.content.desk.RevisionPageView.Step;
import org.safar.i18n.Language;
import org.safar.web.Choice;

/// Puts together what the page of a revision shows.
@ApplicationScoped
class RevisionViews {

    private final Previews previews;
    private final DeskNames names;

    RevisionViews(Previews previews, DeskNames names) {
        this.previews = previews;
        this.names = names;
    }

    /// @param against number of the revision to compare with, null for the most telling one
    RevisionPageView of(
            DeskText text,
            RevisionView revision,
            @Nullable Long against,
            DeedForm typed,
            TextDeskWords words) {
        var other = other(text, revision, against);
        var shown = TypedText.of(revision);
        return new RevisionPageView(
                RevisionPage.path(revision.id()),
                DocumentDeskPage.path(text.kind(), text.document()),
                shown.title(),
                words.messages().revision(revision.id()),
                words.state(revision),
                text.language().tag(),
                facts(revision, words),
                steps(revision, words),
                others(text, revision, other.orElse(null), words),
                other.map(it ->
                                DifferenceView.between(
                                        TypedText.of(it), shown, text.language(), words.messages()))
                        .orElse(null),
                previews.of(shown, text.language()),
                new AllowedDeeds(text, revision).view(words),
                typed,
                text.refusal().isEmpty()
                        ? TextEditPage.path(text.kind(), text.document(), text.language())
                        : null);
    }

    /// What readers see now; for that itself, or while they see nothing, the one before it.
    private static Optional<RevisionView> other(
            DeskText text, RevisionView revision, @Nullable Long against) {
        if (against != null) {
            return text.revision(against).filter(it -> it.id() != revision.id());
        }
        return text.published()
                .filter(it -> it.id() != revision.id())
                .or(() -> Optional.ofNullable(revision.base()).flatMap(text::revision))
                .or(() ->
                        text.revisions().stream()
                                .filter(it -> it.id() < revision.id())
                                .findFirst());
    }

    private List<Choice> others(
            DeskText text,
            RevisionView revision,
            @Nullable RevisionView chosen,
            TextDeskWords words) {
        return text.revisions().stream()
                .filter(it -> it.id() != revision.id())
                .map(it ->
                        new Choice(
                                String.valueOf(it.id()),
                                words.messages().revision(it.id())
                                        + " · "
                                        + words.state(it)
                                        + " · "
                                        + words.moment(it.recordedAt()),
                                chosen != null && it.id() == chosen.id()))
                .toList();
    }

    private List<Fact> facts(RevisionView revision, TextDeskWords words) {
        var messages = words.messages();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(messages.factLanguage(), revision.language().ownName()));
        facts.add(new Fact(messages.factWriter(), names.writer(revision, words)));
        facts.add(
                new Fact(
                        revision.language() == Language.EN
                                ? messages.factVersion()
                                : messages.factFrom(),
                        String.valueOf(DeskText.version(revision))));
        Optional.ofNullable(revision.base())
                .ifPresent(it -> facts.add(new Fact(messages.factBase(), messages.revision(it))));
        Optional.ofNullable(revision.dueAt())
                .ifPresent(it -> facts.add(new Fact(messages.factDue(), words.moment(it))));
        return facts;
    }

    private List<Step> steps(RevisionView revision, TextDeskWords words) {
        return revision.steps().stream()
                .map(it -> new Step(words.step(it.what()), by(it, words), it.note()))
                .toList();
    }

    private String by(RevisionView.Step step, TextDeskWords words) {
        var who =
                step.author() == null
                        ? words.messages().bySafar()
                        : names.of(step.author(), words.messages());
        return who + " · " + words.moment(step.at());
    }
}
