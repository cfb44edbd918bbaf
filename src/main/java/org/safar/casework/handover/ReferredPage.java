package org.safar.casework.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseLine;
import org.safar.casework.CaseReferrals;
import org.safar.casework.WorkerSession;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Cases that another organisation handles now and this one may still read.
@Path(Language.PATH + "/" + ReferredPage.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class ReferredPage {

    static final String PATH = HandoverAnswers.CASES + "/referred";

    private final CaseReferrals referrals;
    private final HandoverDoor door;
    private final StaffFrames frames;
    private final Pages pages;

    ReferredPage(CaseReferrals referrals, HandoverDoor door, StaffFrames frames, Pages pages) {
        this.referrals = referrals;
        this.door = door;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param path without the language
    record LineView(String path, String topic, String facts) {}

    @CheckedTemplate(basePath = "casework/handover")
    record referred(
            PageContext page, StaffFrame frame, List<LineView> lines, @Nullable HandoverDone done)
            implements TemplateInstance {}

    /// @param done what was done just now
    @GET
    public Response show(
            @PathParam("language") Language language, @RestQuery @Nullable String done) {
        return door.enter(language, open -> show(language, open, done));
    }

    private Response show(Language language, WorkerSession.Open open, @Nullable String done) {
        var page = PageContext.reading(language, PATH);
        var words = HandoverWords.in(language);
        var lines =
                referrals.referredAway(open.worker()).stream()
                        .map(line -> line(line, words))
                        .toList();
        return pages.personal(
                page,
                new referred(
                        page, frames.in(language), lines, HandoverDone.ofWord(done).orElse(null)));
    }

    private static LineView line(CaseLine line, HandoverWords words) {
        return new LineView(
                HandoverAnswers.CASES + "/" + line.id(),
                words.topic(line),
                String.join(
                        " · ",
                        words.place(line),
                        words.desk().receivedOn(words.day(line.receivedOn()))));
    }
}
