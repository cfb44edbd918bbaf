package org.safar.content.files;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.files.ComparedFile.Standing;

/// An archive beside what Safar has, as the page shows it.
///
/// @param address of this preview, without the language
/// @param file name of the archive
/// @param counts how many files compare in which way
/// @param lines the files of this page; those that are the same are only counted
/// @param next place of the first file of the next page, null on the last one
/// @param saves how many texts would be saved
/// @param fingerprint names what is shown
record ImportPreviewView(
        String address,
        String file,
        List<Count> counts,
        List<Line> lines,
        @Nullable Integer next,
        int saves,
        String fingerprint) {

    /// Files on one page: their differences are on it.
    private static final int PAGE = 40;

    /// How many files compare in one way.
    record Count(String standing, long count) {}

    /// A file.
    ///
    /// @param lang tag of the language of the text
    /// @param reason why it cannot be saved, empty when it can
    /// @param detail the same in the words of the program, in English
    /// @param unfold words that unfold the difference
    record Line(
            String name,
            String standing,
            String lang,
            String reason,
            String detail,
            String unfold,
            List<LineDifference.Line> difference) {}

    /// @param from place of the first file of the page
    static ImportPreviewView of(
            SentArchive archive, TextComparison comparison, int from, TextFileWords words) {
        var shown =
                comparison.files().stream().filter(it -> it.standing() != Standing.SAME).toList();
        var first = Math.clamp(from, 0, shown.size());
        var last = Math.min(first + PAGE, shown.size());
        return new ImportPreviewView(
                TextImportPage.PATH + "/" + archive.id(),
                archive.name(),
                Arrays.stream(Standing.values())
                        .map(it -> new Count(words.standing(it), comparison.count(it)))
                        .toList(),
                shown.subList(first, last).stream().map(file -> line(file, words)).toList(),
                last < shown.size() ? last : null,
                comparison.toSave().size(),
                comparison.fingerprint());
    }

    private static Line line(ComparedFile file, TextFileWords words) {
        var written = file.written();
        var fault = file.fault();
        return new Line(
                file.name(),
                words.standing(file.standing()),
                written == null ? "" : written.language().tag(),
                fault == null ? "" : words.fault(fault),
                file.detail(),
                file.standing() == Standing.CHANGED
                        ? words.messages().showDifference()
                        : words.messages().showText(),
                written == null
                        ? List.of()
                        : LineDifference.between(file.before(), written.text().written()).lines());
    }
}
