package org.safar.casework.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.CaseRelations;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Links cases of one organisation with each other. Whether another organisation has such a case,
/// nobody learns here.
@Path(Language.PATH + "/" + HandoverAnswers.CASES)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
public class RelatedPage {

    static final String END = "/related";

    private final CaseRelations relations;
    private final HandoverDoor door;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    RelatedPage(
            CaseRelations relations,
            HandoverDoor door,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.relations = relations;
        this.door = door;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/handover")
    record related(PageContext page, StaffFrame frame, RelatedView view, FormErrors errors)
            implements TemplateInstance {}

    /// @param done what was done just now
    @GET
    @Path("/{case}" + END)
    public Response open(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @RestQuery @Nullable String done) {
        return door.read(language, id, visit -> show(visit, HandoverDone.ofWord(done)));
    }

    /// Shows the page again, with what was typed: the language was changed.
    @POST
    @Path("/{case}" + END)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, visit -> show(visit, Optional.empty()));
    }

    @POST
    @Path("/{case}" + END + "/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::link);
    }

    @POST
    @Path("/{case}" + END + "/unlink")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlink(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return door.send(language, id, fields, this::unlink);
    }

    private Response link(HandoverVisit visit) {
        var typed = visit.form().line(RelatedView.CODE);
        return switch (relations.link(visit.worker(), visit.id(), typed)) {
            case Changed.Done ignored -> next(visit, HandoverDone.LINKED);
            case Changed.Overtaken ignored -> next(visit, HandoverDone.LINKED);
            case Changed.NotFound ignored ->
                    show(
                            visit,
                            Optional.empty(),
                            new FormErrors(
                                    List.of(
                                            new FieldError(
                                                    RelatedView.CODE,
                                                    visit.words().messages().errorRelated()))),
                            HandoverAnswers.UNPROCESSABLE);
        };
    }

    private Response unlink(HandoverVisit visit) {
        var reference = visit.form().line(RelatedView.LINK);
        return switch (relations.unlink(visit.worker(), visit.id(), reference)) {
            case Changed.Done ignored -> next(visit, HandoverDone.UNLINKED);
            case Changed.Overtaken ignored -> next(visit, HandoverDone.UNLINKED);
            case Changed.NotFound ignored -> throw new NotFoundException();
        };
    }

    private Response next(HandoverVisit visit, HandoverDone done) {
        return HandoverAnswers.to(visit.language(), visit.path(END), done);
    }

    private Response show(HandoverVisit visit, Optional<HandoverDone> done) {
        return show(visit, done, FormErrors.NONE, HandoverAnswers.OK);
    }

    private Response show(
            HandoverVisit visit, Optional<HandoverDone> done, FormErrors errors, int status) {
        var page = visit.page(END, clock.millis());
        var view =
                RelatedView.of(
                        visit,
                        reference -> relations.find(visit.worker(), reference),
                        done.orElse(null));
        return pages.personal(
                page, new related(page, frames.in(visit.language()), view, errors), status);
    }
}
