package org.safar.content.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What editors and translators find on the staff home: what they have typed and not saved, and the
/// way to a new text.
@ApplicationScoped
class TextDeskSection implements StaffSection {

    private static final int LONGEST_TITLE = 90;

    private final Drafts drafts;

    TextDeskSection(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public String title(Language language) {
        return TextDeskWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = TextDeskWords.in(language).messages();
        var tasks = new ArrayList<StaffTask>();
        drafts.of(staff.id()).forEach(kept -> tasks.add(draft(kept, messages)));
        if (staff.hasAny(Set.of(StaffRole.EDITOR))) {
            tasks.add(
                    new StaffTask(
                            messages.taskNew(), NewDocumentPage.PATH, 0, messages.taskNewMore()));
        }
        return tasks;
    }

    private static StaffTask draft(Drafts.Kept kept, TextDeskMessages messages) {
        var key = kept.key();
        return new StaffTask(
                messages.taskDraft(
                        kept.title().isEmpty() ? key.document() : shortened(kept.title()),
                        key.language().ownName()),
                TextEditPage.path(key.kind(), key.document(), key.language()),
                0,
                messages.taskDraftMore());
    }

    /// A draft may hold anything, also a page pasted into the title.
    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
