package org.safar.home.bundle;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.content.AmountUses;
import org.safar.content.Document;
import org.safar.content.ReadingMoment;
import org.safar.content.ValueFacts;
import org.safar.i18n.Language;

/// What has changed for readers of one language.
///
/// @param now what they see now
/// @param since what they have, null when they have nothing
record BundleChanges(ReadingMoment now, Language language, @Nullable BundleRevision since) {

    /// @return whether everything is sent: also for somebody who has more than there is, as after a
    ///   database was set up anew
    boolean isWhole() {
        return since == null
                || since.edition() > now.version().edition()
                || since.day().isAfter(now.version().day());
    }

    /// @return documents and contacts that are new or read otherwise than before
    List<Document> changed() {
        var amounts =
                since == null ? Set.<String>of() : AmountUses.changedSince(now, since.edition());
        return now.library().documents().values().stream()
                .filter(document -> document.kind().hasPage() && !now.isOver(document))
                .filter(document ->
                        isWhole()
                                || isNewer(document)
                                || readsOtherwise(document)
                                || AmountUses.says(document.in(language).text(), amounts))
                .toList();
    }

    /// @return identifiers of what must no longer be shown
    List<String> deleted() {
        if (since == null || isWhole()) {
            return List.of();
        }
        var gone =
                now.library().gone().entrySet().stream()
                        .filter(entry -> entry.getValue() > since.edition())
                        .map(entry -> entry.getKey())
                        .filter(id -> !ValueFacts.isName(id));
        var over =
                now.library().documents().values().stream()
                        .filter(document ->
                                now.isOver(document) && !now.on(since.day()).isOver(document))
                        .map(Document::id);
        return Stream.concat(gone, over).sorted().toList();
    }

    private boolean isNewer(Document document) {
        return since != null
                && Stream.concat(Document.inLine(language), Stream.of(Language.EN))
                        .map(document.texts()::get)
                        .anyMatch(text -> text != null && text.revision() > since.edition());
    }

    /// Amounts hold for a time: the words change although the text does not.
    private boolean readsOtherwise(Document document) {
        if (since == null || since.day().equals(now.version().day())) {
            return false;
        }
        var served = document.in(language);
        return !now.html(served).equals(now.on(since.day()).html(served));
    }
}
