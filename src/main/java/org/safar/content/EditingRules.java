package org.safar.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Who may do what with a text. Pure: no framework, no clock, no database.
///
/// Nobody publishes what they wrote themselves. Translators touch only their own languages, and
/// never the English source.
public final class EditingRules {

    /// What is said of when and by whom facts were checked. Nothing here is a fact that a reader
    /// acts on.
    private static final Set<String> CHECKED =
            Set.of("verification", "verified_on", "verified_by", "checked_on", "review_due");

    private EditingRules() {}

    /// Somebody of the staff, as far as texts are concerned.
    ///
    /// @param id permanent identifier at the sign-in
    /// @param languages in which a translator works; without meaning for an editor
    public record Person(String id, Set<StaffRole> roles, Set<Language> languages) {

        /// @return whether they may write and see drafts in that language
        public boolean worksIn(Language language) {
            return isEditor()
                    || (roles.contains(StaffRole.TRANSLATOR)
                            && language != Language.EN
                            && languages.contains(language));
        }

        /// @return whether they write and publish in all languages
        public boolean isEditor() {
            return roles.contains(StaffRole.EDITOR);
        }
    }

    /// Why a deed is not done.
    public enum Refusal {
        /// The person does not work in that language, or translators never do this.
        NOT_ALLOWED,
        /// A second person has to do it.
        OWN_TEXT,
        /// The revision is not where that deed leads on from.
        WRONG_STATE
    }

    /// @param author account of whoever wrote the revision, empty for what came along
    /// @return why it is not done; empty when it is
    public static Optional<Refusal> refusal(
            EditingDeed deed,
            RevisionState state,
            Language language,
            String author,
            Person person) {
        if (!person.worksIn(language) || !mayEver(deed, person)) {
            return Optional.of(Refusal.NOT_ALLOWED);
        }
        if (!leadsOnFrom(deed, state)) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        return needsSecondPerson(deed) && author.equals(person.id())
                ? Optional.of(Refusal.OWN_TEXT)
                : Optional.empty();
    }

    /// @param before what readers see
    /// @param after what they are to see
    /// @return whether nothing differs but when and by whom the facts were checked: one person is
    ///   enough for that
    public static boolean isConfirmation(TextFile before, TextFile after) {
        return before.body().equals(after.body())
                && otherFacts(before.front()).equals(otherFacts(after.front()));
    }

    private static Map<String, Object> otherFacts(FrontMatter front) {
        var facts = new HashMap<>(front.values());
        facts.keySet().removeAll(CHECKED);
        return facts;
    }

    private static boolean mayEver(EditingDeed deed, Person person) {
        return switch (deed) {
            case SAVE, SUBMIT, PUBLISH, RETURN -> true;
            case SCHEDULE, WITHDRAW, ARCHIVE, CONFIRM -> person.isEditor();
        };
    }

    private static boolean leadsOnFrom(EditingDeed deed, RevisionState state) {
        return switch (deed) {
            case SAVE -> state != RevisionState.ARCHIVED;
            case SUBMIT -> state == RevisionState.DRAFT;
            case PUBLISH, SCHEDULE, RETURN ->
                    state == RevisionState.IN_REVIEW
                            || (state == RevisionState.SCHEDULED && deed != EditingDeed.SCHEDULE);
            case WITHDRAW, ARCHIVE, CONFIRM -> state == RevisionState.PUBLISHED;
        };
    }

    private static boolean needsSecondPerson(EditingDeed deed) {
        return switch (deed) {
            case PUBLISH, SCHEDULE -> true;
            case SAVE, SUBMIT, RETURN, WITHDRAW, ARCHIVE, CONFIRM -> false;
        };
    }
}
