package org.safar.content.files;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safar.content.BadContentException;
import org.safar.content.TextFile;
import org.safar.content.WrittenText;
import org.safar.content.files.ComparedFile.Fault;
import org.safar.content.files.ComparedFile.Standing;
import org.safar.i18n.Language;

/// Compares an archive with what Safar has. Pure.
///
/// @param fault says what is wrong with the facts of a text, in English
record TextComparer(KnownTexts known, Function<WrittenText, Optional<String>> fault) {

    TextComparison compare(List<ArchivedFile> archive) {
        var sources =
                archive.stream()
                        .flatMap(file -> TextPlace.ofName(file.name()).stream())
                        .filter(place -> place.language() == Language.EN)
                        .map(TextPlace::document)
                        .collect(Collectors.toSet());
        return new TextComparison(
                archive.stream()
                        .sorted(Comparator.comparing(TextComparer::order))
                        .map(file -> compare(file, sources))
                        .toList());
    }

    /// The English text of a document is saved before its translations.
    private static String order(ArchivedFile file) {
        return TextPlace.ofName(file.name())
                .map(place ->
                        "%d %s %d"
                                .formatted(
                                        place.kind().ordinal(),
                                        place.document(),
                                        place.language().ordinal()))
                .orElse(file.name());
    }

    private ComparedFile compare(ArchivedFile file, Set<String> sources) {
        var place = TextPlace.ofName(file.name());
        if (place.isEmpty()) {
            return ComparedFile.unreadable(file.name(), Fault.NAME, "");
        }
        var text = file.text();
        if (text.isEmpty()) {
            return ComparedFile.unreadable(file.name(), Fault.LETTERS, "");
        }
        if (!sources.contains(place.get().document()) && !known.hasSource(place.get())) {
            return ComparedFile.unreadable(file.name(), Fault.NO_SOURCE, "");
        }
        try {
            return compare(file.name(), place.get(), TextFile.read(file.name(), text.get()));
        } catch (BadContentException e) {
            return ComparedFile.unreadable(
                    file.name(), Fault.FACTS, String.valueOf(e.getMessage()));
        }
    }

    private ComparedFile compare(String name, TextPlace place, TextFile text) {
        var shown = known.shown(place);
        var written = text.written();
        if (written.equals(shown) || known.isOnItsWay(place, written)) {
            return new ComparedFile(name, Standing.SAME, null, shown, null, "");
        }
        if (known.isArchived(place)) {
            return ComparedFile.unreadable(name, Fault.ARCHIVED, "");
        }
        var toSave =
                new WrittenText(
                        place.kind(),
                        place.document(),
                        place.language(),
                        known.newestId(place),
                        text);
        return fault.apply(toSave)
                .map(reason -> ComparedFile.unreadable(name, Fault.FACTS, reason))
                .orElseGet(() ->
                        new ComparedFile(
                                name,
                                shown.isEmpty() ? Standing.NEW : Standing.CHANGED,
                                toSave,
                                shown,
                                null,
                                ""));
    }
}
