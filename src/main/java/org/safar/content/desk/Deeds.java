package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safar.content.Editing;
import org.safar.content.EditingDeed;
import org.safar.content.EditingResult;
import org.safar.content.Libraries;
import org.safar.content.RevisionView;

/// Does with a revision what somebody pressed a button for. Readers of this node see it with their
/// next request.
@ApplicationScoped
class Deeds {

    private final Editing editing;
    private final TextDesk desk;
    private final Libraries libraries;

    Deeds(Editing editing, TextDesk desk, Libraries libraries) {
        this.editing = editing;
        this.desk = desk;
        this.libraries = libraries;
    }

    /// @param due when readers are to see it; only for what is scheduled
    EditingResult take(
            EditingDeed deed,
            DeskText text,
            RevisionView revision,
            DeedForm form,
            @Nullable Instant due) {
        var person = text.person();
        var actor = desk.actor();
        var id = revision.id();
        var result =
                switch (deed) {
                    case SAVE -> desk.goBackTo(text, revision);
                    case SUBMIT -> editing.submit(id, person, actor);
                    case PUBLISH -> editing.publish(id, note(form.publicNote()), person, actor);
                    case RETURN -> editing.giveBack(id, note(form.returnNote()), person, actor);
                    case SCHEDULE -> schedule(text, id, due);
                    case WITHDRAW -> editing.withdraw(id, note(form.publicNote()), person, actor);
                    case ARCHIVE -> editing.archive(id, person, actor);
                    // Only the desk of contacts confirms.
                    case CONFIRM -> throw new IllegalArgumentException("nothing to confirm");
                };
        libraries.refresh();
        return result;
    }

    private EditingResult schedule(DeskText text, long id, @Nullable Instant due) {
        if (due == null) {
            throw new IllegalArgumentException("a time is needed");
        }
        return editing.schedule(id, due, text.person(), desk.actor());
    }

    private static @Nullable String note(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
