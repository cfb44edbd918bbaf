package org.safar.content.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.WrittenText;
import org.safar.platform.Actor;

/// Brings an archive of texts in: as revisions that wait for a second person. It publishes nothing.
@ApplicationScoped
class TextImport {

    private final ContentHistory history;
    private final Editing editing;
    private final SentArchives archives;

    TextImport(ContentHistory history, Editing editing, SentArchives archives) {
        this.history = history;
        this.editing = editing;
        this.archives = archives;
    }

    /// @return what would be saved, and what not and why
    @Transactional
    TextComparison compare(List<ArchivedFile> files) {
        return new TextComparer(KnownTexts.read(history), editing::fault).compare(files);
    }

    /// Saves what differs and asks for a second person, all of it in one transaction.
    ///
    /// @param seen fingerprint of the comparison that the person has seen
    @Transactional
    Confirmation confirm(
            SentArchive archive,
            List<ArchivedFile> files,
            String seen,
            Person person,
            Actor actor) {
        var comparison = compare(files);
        if (!comparison.fingerprint().equals(seen)) {
            return new Confirmation.Different(comparison);
        }
        var all = comparison.toSave();
        var saved = (int) all.stream().filter(text -> isSaved(text, person, actor)).count();
        archives.forget(archive.id());
        return new Confirmation.Saved(saved, all.size() - saved);
    }

    private boolean isSaved(WrittenText text, Person person, Actor actor) {
        return switch (editing.save(text, person, actor)) {
            case EditingResult.Done done -> {
                editing.submit(done.revision(), person, actor);
                yield true;
            }
            case EditingResult.Refused refused -> false;
            case EditingResult.Overtaken overtaken -> false;
            case EditingResult.Unreadable unreadable -> false;
        };
    }
}
