package org.safar.content.files;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.content.ContentHistory;
import org.safar.content.RevisionState;
import org.safar.content.RevisionView;
import org.safar.content.SeedFile;
import org.safar.i18n.Language;

/// What Safar has of each text.
///
/// @param published what readers see, by document and language
/// @param newest the newest revision, by document and language
record KnownTexts(Map<String, String> published, Map<String, RevisionView> newest) {

    static KnownTexts read(ContentHistory history) {
        return new KnownTexts(
                history.published().stream()
                        .collect(Collectors.toMap(KnownTexts::key, SeedFile::text)),
                history.newestOfAll().stream()
                        .collect(Collectors.toMap(KnownTexts::key, Function.identity())));
    }

    /// @return what readers see, empty when they see nothing
    String shown(TextPlace place) {
        return Objects.requireNonNullElse(published.get(place.text()), "");
    }

    @Nullable Long newestId(TextPlace place) {
        return find(place).map(RevisionView::id).orElse(null);
    }

    boolean isArchived(TextPlace place) {
        return find(place).stream().anyMatch(text -> text.state() == RevisionState.ARCHIVED);
    }

    /// @return whether that text was saved last and is on its way to the readers
    boolean isOnItsWay(TextPlace place, String written) {
        var open = List.of(RevisionState.IN_REVIEW, RevisionState.SCHEDULED);
        return find(place).stream()
                .anyMatch(text ->
                        open.contains(text.state()) && text.text().written().equals(written));
    }

    boolean hasSource(TextPlace place) {
        return newest.containsKey(place.document() + "/" + Language.EN.tag());
    }

    private Optional<RevisionView> find(TextPlace place) {
        return Optional.ofNullable(newest.get(place.text()));
    }

    private static String key(SeedFile file) {
        return file.document() + "/" + file.language().tag();
    }

    private static String key(RevisionView revision) {
        return revision.document() + "/" + revision.language().tag();
    }
}
