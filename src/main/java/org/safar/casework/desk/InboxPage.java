package org.safar.casework.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk;
import org.safar.casework.CaseTime;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The cases of an organisation: open ones, and closed ones.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class InboxPage {

    private final CaseDesk desk;
    private final OpenVault vault;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    InboxPage(CaseDesk desk, OpenVault vault, StaffFrames frames, Pages pages, Clock clock) {
        this.desk = desk;
        this.vault = vault;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/desk")
    record inbox(PageContext page, StaffFrame frame, InboxView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "casework/desk")
    record closed(PageContext page, StaffFrame frame, ClosedView view)
            implements TemplateInstance {}

    /// @param show which cases; what is no such word means all
    /// @param done what was done just now
    @GET
    public Response open(
            @PathParam("language") Language language,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String done) {
        return vault.enter(
                language,
                visitor -> {
                    var filter =
                            CaseFilter.ofWord(Objects.requireNonNullElse(show, ""))
                                    .orElse(CaseFilter.ALL);
                    var words = CaseWords.in(language);
                    var said =
                            CaseDone.ofWord(done).map(it -> words.messages().done(it)).orElse("");
                    var worker = visitor.worker();
                    var view =
                            InboxView.of(
                                    desk.inbox(worker),
                                    filter,
                                    worker.actor().id(),
                                    CaseTime.today(clock),
                                    said,
                                    words);
                    var page = PageContext.reading(language, InboxView.path(filter));
                    return pages.personal(page, new inbox(page, frames.in(language), view));
                });
    }

    /// @param page number of the page, from 0; what is no number means the first
    @GET
    @Path("/closed")
    public Response closed(
            @PathParam("language") Language language, @RestQuery @Nullable String page) {
        return vault.enter(
                language,
                visitor -> {
                    var number =
                            page != null && page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 0;
                    var worker = visitor.worker();
                    var found =
                            desk.closed(
                                    worker,
                                    number * ClosedView.ON_A_PAGE,
                                    ClosedView.ON_A_PAGE + 1);
                    var view = ClosedView.of(found, number, worker.lead(), CaseWords.in(language));
                    var context = PageContext.reading(language, DeskAnswers.PATH + "/closed");
                    return pages.personal(context, new closed(context, frames.in(language), view));
                });
    }
}
