package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffRole;

/// An editor who agrees with whatever waits.
@ApplicationScoped
public class SecondPerson {

    private static final Person ERLAN = new Person("erlan", Set.of(StaffRole.EDITOR), Set.of());
    private static final Actor ACTOR = new Actor("erlan", "erlan", StaffRole.EDITOR_WORD);

    private final Editing editing;
    private final ContentHistory history;
    private final Libraries libraries;

    SecondPerson(Editing editing, ContentHistory history, Libraries libraries) {
        this.editing = editing;
        this.history = history;
        this.libraries = libraries;
    }

    /// Publishes what waits of that document in English.
    public void agrees(String document) {
        var waiting = waiting(document);
        var result = editing.publish(waiting.id(), null, ERLAN, ACTOR);
        if (!(result instanceof EditingResult.Done)) {
            throw new IllegalStateException(result.toString());
        }
        libraries.refresh();
    }

    /// Sends back what waits of that document in English.
    public void disagrees(String document) {
        editing.giveBack(waiting(document).id(), "no", ERLAN, ACTOR);
    }

    private RevisionView waiting(String document) {
        return TextAtDesk.of(history.of(document, Language.EN)).orElseThrow().waiting();
    }
}
