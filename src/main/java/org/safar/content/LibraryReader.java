package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safar.content.ContentRepository.Noticed;
import org.safar.i18n.Language;

/// Reads what is published out of the database.
@ApplicationScoped
class LibraryReader {

    private final ContentRepository content;

    LibraryReader(ContentRepository content) {
        this.content = content;
    }

    /// @param known what was read before; texts that have not changed are taken over from it
    /// @return the same one when nothing was published since
    @Transactional
    Library newer(Library known) {
        var edition = content.lastStep();
        if (edition == known.edition()) {
            return known;
        }
        var noticed = content.noticed().stream().filter(row -> row.step() <= edition).toList();
        var shown = noticed.stream().filter(LibraryReader::isShown).toList();
        var texts = texts(shown, known);
        var documents = documents(shown, texts);
        return new Library(
                edition, documents, gone(noticed, documents), content.corrections(edition));
    }

    private static boolean isShown(Noticed row) {
        return row.taken().equals(ContentStep.PUBLISHED.word());
    }

    private Map<Long, Text> texts(List<Noticed> shown, Library known) {
        var texts =
                known.documents().values().stream()
                        .flatMap(document -> document.texts().values().stream())
                        .collect(Collectors.toMap(Text::revision, text -> text));
        var fresh = shown.stream().filter(row -> !texts.containsKey(row.step())).toList();
        var revisions =
                content.revisions(fresh.stream().map(Noticed::revision).toList()).stream()
                        .collect(Collectors.toMap(revision -> revision.id, revision -> revision));
        for (var row : fresh) {
            var where = row.kind() + "/" + row.document() + "/" + row.language();
            var file = TextFile.read(where, revisions.get(row.revision()).file);
            texts.put(row.step(), Text.of(Language.fromString(row.language()), row.step(), file));
        }
        return texts;
    }

    private static Map<String, Document> documents(List<Noticed> shown, Map<Long, Text> texts) {
        var byDocument = new TreeMap<String, List<Noticed>>();
        shown.forEach(row ->
                byDocument.computeIfAbsent(row.document(), id -> new ArrayList<>()).add(row));
        var documents = new TreeMap<String, Document>();
        byDocument.forEach((id, rows) -> {
            var ofDocument = new EnumMap<Language, Text>(Language.class);
            rows.forEach(row ->
                    ofDocument.put(Language.fromString(row.language()), texts.get(row.step())));
            var kind = DocumentKind.ofWord(rows.getFirst().kind()).orElseThrow();
            var document = new Document(id, kind, ofDocument);
            if (document.isComplete()) {
                documents.put(id, document);
            }
        });
        return documents;
    }

    private static Map<String, Long> gone(List<Noticed> noticed, Map<String, Document> documents) {
        var gone = new HashMap<String, Long>();
        for (var row : noticed) {
            if (!documents.containsKey(row.document())) {
                gone.merge(row.document(), row.step(), Math::max);
            }
        }
        return gone;
    }
}
