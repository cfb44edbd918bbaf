package org.safar.content.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.safar.content.ContentHistory;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.Libraries;
import org.safar.content.RevisionView;
import org.safar.content.TextAtDesk;
import org.safar.content.Translators;
import org.safar.content.ValueFacts;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Finds amounts with their history, and sends new ones to a second person.
@ApplicationScoped
class ValueDesk {

    private final ContentHistory history;
    private final Editing editing;
    private final Translators translators;
    private final Libraries libraries;
    private final CurrentStaff staff;

    ValueDesk(
            ContentHistory history,
            Editing editing,
            Translators translators,
            Libraries libraries,
            CurrentStaff staff) {
        this.history = history;
        this.editing = editing;
        this.translators = translators;
        this.libraries = libraries;
        this.staff = staff;
    }

    /// @return empty when there is no amount with that identifier
    Optional<TextAtDesk> find(String document) {
        return ValueFacts.isName(document)
                ? TextAtDesk.of(history.of(document, Language.EN))
                : Optional.empty();
    }

    /// @return the rows of that revision
    /// @throws org.safar.content.BadContentException when somebody wrote it past the desk
    static ValueRows rows(RevisionView revision) {
        return new ValueRows(ValueFacts.read(revision.document(), revision.text().front()));
    }

    /// Saves the rows as a revision that waits for a second person.
    ///
    /// @param found what the new rows were made from
    /// @param base number of the newest revision that the person saw
    EditingResult propose(TextAtDesk found, ValueRows rows, long base) {
        var text = ValueText.with(found.next().text(), rows, libraries.now().version().day());
        return editing.propose(
                new WrittenText(
                        DocumentKind.VALUE, found.text().document(), Language.EN, base, text),
                translators.person(staff),
                staff.actingAs(StaffRole.EDITOR));
    }
}
