package org.safar.contact.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.contact.Contacts;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// What editors find on the staff home about contacts.
@ApplicationScoped
class ContactSection implements StaffSection {

    private final Libraries libraries;
    private final Contacts contacts;

    ContactSection(Libraries libraries, Contacts contacts) {
        this.libraries = libraries;
        this.contacts = contacts;
    }

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public String title(Language language) {
        return ContactDeskWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var messages = ContactDeskWords.in(language).messages();
        return List.of(
                new StaffTask(
                        messages.taskDue(),
                        path(Show.DUE),
                        count(Show.DUE),
                        messages.taskDueMore()),
                new StaffTask(
                        messages.taskRing(),
                        path(Show.NEVER_RUNG),
                        count(Show.NEVER_RUNG),
                        messages.taskRingMore()));
    }

    private static String path(Show show) {
        return ContactDeskPage.PATH + "?show=" + show.word();
    }

    private long count(Show show) {
        var now = libraries.nowOrNothing();
        return contacts.in(now.library()).contacts().values().stream()
                .filter(contact -> show.admits(contact, now.version().day()))
                .count();
    }
}
