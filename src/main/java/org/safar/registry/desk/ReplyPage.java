package org.safar.registry.desk;

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
import java.util.stream.Stream;
import org.safar.i18n.Language;
import org.safar.registry.EventView;
import org.safar.registry.Register;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.profile.Replies;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The form with what an agency says about an event, published or waiting.
@Path(Language.PATH + "/staff/agencies/{id}/replies")
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
@Produces(MediaType.TEXT_HTML)
public class ReplyPage {

    private static final String FORM = "reply";

    private final Register register;
    private final Proposals proposals;
    private final Replies replies;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ReplyPage(
            Register register,
            Proposals proposals,
            Replies replies,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.replies = replies;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record reply(
            PageContext page,
            StaffFrame frame,
            String back,
            EventView event,
            ReplyForm typed,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path("/{event}")
    public Response open(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("event") String event) {
        return show(language, find(id, event), ReplyForm.EMPTY, List.of());
    }

    @POST
    @Path("/{event}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("event") String event,
            MultivaluedMap<String, String> fields) {
        var sent = new SentFields(fields);
        var form = ReplyForm.of(sent);
        var found = find(id, event);
        var faults = sent.staysHere() ? List.<DeskFault>of() : form.faults(clock);
        if (sent.staysHere() || !faults.isEmpty()) {
            return show(language, found, form, faults);
        }
        replies.add(id, event, form.toReply(), staff.actingAs(StaffRole.REGISTRY_ADMIN));
        return register.find(id).isPresent()
                ? DeskAnswers.next(language, AgencyDeskPage.path(id), Done.REPLY)
                : DeskAnswers.next(language, ProposalPage.PATH, Done.REPLY);
    }

    private Response show(
            Language language, LicenceEvent event, ReplyForm form, List<DeskFault> faults) {
        var words = DeskWords.in(language);
        var back = AgencyDeskPage.path(event.agency());
        var page =
                PageContext.personal(
                        language, back + "/replies/" + event.id(), FORM, clock.millis());
        return pages.personal(
                page,
                new reply(
                        page,
                        frames.in(language),
                        back,
                        EventView.of(event, null, words.registry()),
                        form,
                        words.errors(faults)),
                faults.isEmpty() ? Response.Status.OK.getStatusCode() : DeskAnswers.UNPROCESSABLE);
    }

    /// @throws NotFoundException when that agency has no such event
    private LicenceEvent find(String agency, String event) {
        var published =
                register.find(agency).stream()
                        .flatMap(it -> it.events().stream())
                        .map(ChainedEvent::event);
        var waiting =
                proposals.waitingFor(agency).stream()
                        .flatMap(about -> about.events().stream())
                        .map(it -> it.event());
        return Stream.concat(published, waiting)
                .filter(it -> it.id().equals(event))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
