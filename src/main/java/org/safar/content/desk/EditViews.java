package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.content.desk.EditView.OvertakenView;
import org.safar.content.desk.EditView.ShippedView;
import org.safar.content.desk.EditView.SourceView;
import org.safar.i18n.Language;
import org.safar.web.FormErrors;

/// Puts together what the form of a text shows.
@ApplicationScoped
class EditViews {

    private final Previews previews;
    private final DeskNames names;
    private final Clock clock;

    EditViews(Previews previews, DeskNames names, Clock clock) {
        this.previews = previews;
        this.names = names;
        this.clock = clock;
    }

    /// What stands in the form.
    ///
    /// @param base number of the revision that the person began with
    /// @param unsavedSince when it was typed, for a person who comes back; else null
    /// @param keptAt when it was kept as a draft just now, null when it was not
    record Filled(
            TypedText typed,
            @Nullable Long base,
            @Nullable Instant unsavedSince,
            @Nullable Instant keptAt) {}

    /// @return the text as it was saved last, or what a new one begins with
    TypedText begin(DeskText text) {
        var today = LocalDate.ofInstant(clock.instant(), TextDeskWords.ZONE);
        return text.newest()
                .map(TypedText::of)
                .orElseGet(() ->
                        text.isSource()
                                ? new TypedText(
                                        "", "", "", NewFacts.of(text.kind(), today), "", false)
                                : TypedText.EMPTY);
    }

    EditView of(DeskText text, Filled filled, FormErrors errors, TextDeskWords words) {
        var messages = words.messages();
        var newest = text.newest();
        var isUpToDate = text.isUpToDate(filled.base());
        var base = isUpToDate ? filled.base() : newest.map(RevisionView::id).orElse(null);
        var refusal = text.refusal().map(it -> words.refusal(it, state(text))).orElse(null);
        return new EditView(
                heading(text),
                DocumentDeskPage.path(text.kind(), text.document()),
                TextEditPage.path(text.kind(), text.document(), text.language()),
                text.language().tag(),
                text.language().ownName(),
                text.isSource(),
                newest.isEmpty(),
                isOutdated(text),
                filled.typed(),
                base == null ? "" : base.toString(),
                text.isSource() ? 0 : text.source().map(DeskText::version).orElse(0),
                errors,
                refusal,
                moment(filled.unsavedSince(), words).map(messages::unsavedShown).orElse(null),
                moment(filled.keptAt(), words).map(messages::draftSaved).orElse(null),
                isUpToDate ? null : overtaken(text, filled, words),
                text.isSource() ? null : source(text, words),
                shipped(text, words),
                previews.of(filled.typed(), text.language()));
    }

    private static RevisionState state(DeskText text) {
        return text.newest().orElseThrow().state();
    }

    /// The title stands in the form; around it the document is called as in English.
    private static String heading(DeskText text) {
        return text.english().stream()
                .findFirst()
                .flatMap(it -> it.text().front().find("title"))
                .orElse(text.document());
    }

    private static boolean isOutdated(DeskText text) {
        return !text.isSource()
                && text.newest().isPresent()
                && text.source()
                        .filter(it ->
                                DeskText.version(it)
                                        != DeskText.version(text.newest().orElseThrow()))
                        .isPresent();
    }

    private static Optional<String> moment(@Nullable Instant at, TextDeskWords words) {
        return Optional.ofNullable(at).map(words::moment);
    }

    private OvertakenView overtaken(DeskText text, Filled filled, TextDeskWords words) {
        var newest = text.newest().orElseThrow();
        var theirs = TypedText.of(newest);
        var began = Optional.ofNullable(filled.base()).flatMap(text::revision);
        return new OvertakenView(
                words.messages()
                        .overtakenBy(
                                names.of(newest.author(), words.messages()),
                                words.moment(newest.recordedAt())),
                began.map(it -> between(TypedText.of(it), theirs, text, words)).orElse(null),
                between(theirs, filled.typed(), text, words));
    }

    private static @Nullable SourceView source(DeskText text, TextDeskWords words) {
        var messages = words.messages();
        var now = text.source();
        if (now.isEmpty()) {
            return null;
        }
        var shown = TypedText.of(now.get());
        var before = text.newest().flatMap(text::sourceOf).map(TypedText::of);
        var older = before.orElse(shown);
        var difference = DifferenceView.whole(older, shown, Language.EN, messages);
        var unknown = text.newest().isPresent() && before.isEmpty();
        var about = difference.any() ? messages.sourceChanged() : messages.sourceSame();
        return new SourceView(
                messages.version(DeskText.version(now.get())),
                unknown
                        ? messages.sourceUnknown()
                        : text.newest().isEmpty() ? messages.sourceNew() : about,
                difference);
    }

    private static @Nullable ShippedView shipped(DeskText text, TextDeskWords words) {
        var newest = text.newest();
        return text.shipped()
                .map(it ->
                        new ShippedView(
                                RevisionPage.path(it.id()),
                                between(
                                        newest.map(TypedText::of).orElse(TypedText.EMPTY),
                                        TypedText.of(it),
                                        text,
                                        words)))
                .orElse(null);
    }

    private static DifferenceView between(
            TypedText older, TypedText newer, DeskText text, TextDeskWords words) {
        return DifferenceView.between(older, newer, text.language(), words.messages());
    }
}
