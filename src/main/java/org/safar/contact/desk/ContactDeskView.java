package org.safar.contact.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.DocumentLink;
import org.safar.content.values.RevisionLine;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// What the page of one contact shows at the desk.
///
/// @param id the same in all languages
/// @param name in English
/// @param publicPath of the page that readers see, without the language; null when they see none
/// @param facts where it is, how we know it, when it must be checked again
/// @param phones to be rung
/// @param deeds what can be done in one tap; null for those who may only read
/// @param waiting path of the page of what waits for a second person, null when nothing does
/// @param form null for those who may only read, and when the contact was put away for good
/// @param uses documents that send people to it
/// @param calls who has rung, the newest first
/// @param done what was done just now, null when nothing was
record ContactDeskView(
        String id,
        String path,
        String name,
        @Nullable String publicPath,
        List<String> facts,
        List<Phone> phones,
        @Nullable Deeds deeds,
        @Nullable String waiting,
        @Nullable Form form,
        List<DocumentLink> uses,
        List<String> calls,
        List<RevisionLine> history,
        @Nullable String done) {

    /// @param href dials it
    record Phone(String href, String say) {}

    /// @param ring whether it can be said that it was rung today
    /// @param undo whether the last call can be taken back
    /// @param archive whether it can be put away
    record Deeds(boolean ring, boolean undo, boolean archive) {}

    /// The form with the facts.
    ///
    /// @param errors a field that differs from what somebody else saved meanwhile is among them
    /// @param trouble why it was not saved when no field is to blame, null otherwise
    record Form(
            ContactEditForm typed,
            FormErrors errors,
            @Nullable String trouble,
            List<Choice> kinds,
            List<Choice> regions,
            List<Choice> verifications,
            List<Choice> whoever,
            List<Choice> minor) {}

    /// @return whether something is wrong with what was typed
    public boolean hasErrors() {
        return form != null && (form.errors().any() || form.trouble() != null);
    }
}
