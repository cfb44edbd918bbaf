package org.safar.casework.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.DeskCase;
import org.safar.casework.WorkerSession;
import org.safar.casework.desk.CaseView.Notice;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Shows a case, after it was opened or after something was done about it.
@ApplicationScoped
class CaseScreen {

    private static final String FORM = "case";

    private final CaseDesk desk;
    private final CaseViews views;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    CaseScreen(CaseDesk desk, CaseViews views, StaffFrames frames, Pages pages, Clock clock) {
        this.desk = desk;
        this.views = views;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/desk")
    record thread(PageContext page, StaffFrame frame, CaseView view, FormErrors errors)
            implements TemplateInstance {}

    /// Who asks for a case, in which language, with which form.
    record Visit(Language language, WorkerSession.Open visitor, UUID id, CaseForm form) {

        /// @return the same after these fields were saved
        Visit without(String... fields) {
            return new Visit(language, visitor, id, form.without(fields));
        }

        /// @return the same with that value in a field
        Visit with(String field, String value) {
            return new Visit(language, visitor, id, form.with(field, value));
        }
    }

    /// @throws NotFoundException when the organisation may not read it, or there is none
    DeskCase read(Visit visit) {
        return desk.open(visit.visitor().worker(), visit.id(), "case-read")
                .orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when the organisation may not read it, or there is none
    Response show(Visit visit, Notice notice, int status) {
        var opened = read(visit);
        var words = CaseWords.in(visit.language());
        var view = views.of(opened, visit.visitor(), visit.form(), notice, words);
        // Where nothing can be changed there is no form that the switch of languages could send.
        var page =
                view.handles()
                        ? PageContext.personal(visit.language(), view.path(), FORM, clock.millis())
                        : PageContext.reading(visit.language(), view.path());
        return pages.personal(
                page, new thread(page, frames.in(visit.language()), view, notice.errors()), status);
    }

    /// Shows the case again with a fault of what was sent.
    ///
    /// @param field `id` of the input
    Response refuse(Visit visit, String field, String sentence) {
        var errors = new FormErrors(List.of(new FieldError(field, sentence)));
        return show(visit, Notice.errors(errors), DeskAnswers.UNPROCESSABLE);
    }

    /// Leads on after a deed. What holds already, because somebody pressed twice, is as good as
    /// done. Words in other fields of the page stay there.
    ///
    /// @param fields what was saved and goes from the page
    Response after(Visit visit, Changed changed, CaseDone done, String... fields) {
        return switch (changed) {
            case Changed.Done it -> next(visit.without(fields), done);
            case Changed.Overtaken it -> next(visit.without(fields), done);
            case Changed.NotFound it -> throw new NotFoundException();
        };
    }

    private Response next(Visit visit, CaseDone done) {
        return visit.form().holdsWords()
                ? show(visit, Notice.done(done), DeskAnswers.OK)
                : DeskAnswers.to(
                        visit.language(), DeskAnswers.path(visit.id()) + "?done=" + done.word());
    }
}
