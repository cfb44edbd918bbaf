package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// Imports on the staff home.
@ApplicationScoped
class ImportSection implements StaffSection {

    private static final int AFTER_THE_DESK = 20;

    private final ImportDesk desk;

    ImportSection(ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.REGISTRY_ADMIN, StaffRole.REGISTRY_REVIEWER);
    }

    @Override
    public int order() {
        return AFTER_THE_DESK;
    }

    @Override
    public String title(Language language) {
        return ImportWords.in(language).messages().sectionTitle();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var words = ImportWords.in(language).messages();
        return List.of(
                new StaffTask(
                        words.taskImport(),
                        ImportPage.PATH,
                        desk.countToConfirm(),
                        words.taskImportMore()));
    }
}
