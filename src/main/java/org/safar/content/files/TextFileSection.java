package org.safar.content.files;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.safar.content.links.LinkMessages;
import org.safar.content.links.LinkPage;
import org.safar.content.terms.TermMessages;
import org.safar.content.terms.TermPage;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;
import org.safar.staff.StaffSection;
import org.safar.staff.StaffTask;

/// Tools for all texts together on the staff home.
@ApplicationScoped
class TextFileSection implements StaffSection {

    private static final int AFTER_THE_TEXTS = 28;

    @Override
    public Set<StaffRole> roles() {
        return Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR);
    }

    @Override
    public int order() {
        return AFTER_THE_TEXTS;
    }

    @Override
    public String title(Language language) {
        return TextFileWords.in(language).messages().section();
    }

    @Override
    public List<StaffTask> tasks(CurrentStaff staff, Language language) {
        var terms = terms(bundle(TermMessages.class, language));
        if (!staff.roles().contains(StaffRole.EDITOR)) {
            return List.of(terms);
        }
        var messages = TextFileWords.in(language).messages();
        return List.of(
                new StaffTask(messages.title(), TextImportPage.PATH, 0, messages.taskMore()),
                links(bundle(LinkMessages.class, language)),
                terms);
    }

    private static StaffTask links(LinkMessages messages) {
        return new StaffTask(messages.title(), LinkPage.PATH, 0, messages.taskMore());
    }

    private static StaffTask terms(TermMessages messages) {
        return new StaffTask(messages.title(), TermPage.PATH, 0, messages.taskMore());
    }

    private static <T> T bundle(Class<T> messages, Language language) {
        return MessageBundles.get(messages, Localized.Literal.of(language.tag()));
    }
}
