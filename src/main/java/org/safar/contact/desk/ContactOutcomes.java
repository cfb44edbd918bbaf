package org.safar.contact.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.Libraries;
import org.safar.content.TextAtDesk;
import org.safar.content.values.ValueWords;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Says what became of a deed of one tap.
@ApplicationScoped
class ContactOutcomes {

    private static final int CONFLICT = 409;

    private final Libraries libraries;
    private final StaffFrames frames;
    private final Pages pages;

    ContactOutcomes(Libraries libraries, StaffFrames frames, Pages pages) {
        this.libraries = libraries;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "contact/desk")
    record refused(PageContext page, StaffFrame frame, String name, String back, String reason)
            implements TemplateInstance {}

    /// @param done what to say when it was done
    Response of(Language language, TextAtDesk found, EditingResult result, Done done) {
        // This node shows it at once, the others within seconds.
        libraries.refresh();
        var reason = reason(result, ValueWords.in(language));
        var back = ContactDeskPage.path(found.text().document());
        if (reason == null) {
            return ContactAnswers.next(language, back, done);
        }
        var page = PageContext.reading(language, back);
        return pages.personal(
                page,
                new refused(page, frames.in(language), ContactDesk.name(found), back, reason),
                CONFLICT);
    }

    /// @return why nothing was done, null when it was done
    private static @Nullable String reason(EditingResult result, ValueWords words) {
        return switch (result) {
            case EditingResult.Done done -> null;
            case EditingResult.Refused refused -> words.refusal(refused.refusal());
            case EditingResult.Overtaken overtaken -> words.refusal(Refusal.WRONG_STATE);
            case EditingResult.Unreadable unreadable -> unreadable.reason();
        };
    }
}
