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
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.profile.Replies;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// What waits for a second person, and the form in which that person decides.
@Path(Language.PATH + "/staff/proposals")
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
@Produces(MediaType.TEXT_HTML)
public class ProposalPage {

    static final String PATH = "staff/proposals";

    private static final String FORM = "decision";

    /// Proposals, or events of one, on one page.
    private static final int LIMIT = 50;

    private final Proposals proposals;
    private final Replies replies;
    private final DeskLists lists;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ProposalPage(
            Proposals proposals,
            Replies replies,
            DeskLists lists,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.proposals = proposals;
        this.replies = replies;
        this.lists = lists;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record proposals(PageContext page, StaffFrame frame, DeskListView list, @Nullable String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/desk")
    record proposal(PageContext page, StaffFrame frame, ProposalView view, @Nullable String done)
            implements TemplateInstance {}

    /// @return path of the page of one proposal, without the language
    static String path(long id) {
        return PATH + "/" + id;
    }

    /// @param after place behind which the list goes on
    /// @param done what was done just now
    @GET
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String done) {
        var words = DeskWords.in(language);
        var view =
                DeskListView.of(
                        lists.proposals(words),
                        Objects.requireNonNullElse(after, ""),
                        LIMIT,
                        PATH,
                        PATH + "/export",
                        "");
        var page = PageContext.reading(language, PATH);
        return pages.personal(
                page, new proposals(page, frames.in(language), view, done(done, words)));
    }

    /// What waits as a file.
    @GET
    @Path("/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language, @PathParam("format") String format) {
        var list = lists.proposals(DeskWords.in(language));
        return TableAnswers.of(
                "proposals",
                list.columns(),
                list.all(),
                TableFormat.ofEnding(format).orElseThrow(NotFoundException::new));
    }

    /// @param after place of the last event shown before
    /// @param done what was done just now
    @GET
    @Path("/{id}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String after,
            @RestQuery @Nullable String done) {
        return show(language, number(id), place(after), "", null, done);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        return decide(language, number(id), fields);
    }

    private Response decide(Language language, long id, MultivaluedMap<String, String> fields) {
        var sent = new SentFields(fields);
        var form = DecisionForm.of(sent);
        var pressed = form.confirmed();
        if (sent.staysHere() || pressed.isEmpty()) {
            return show(language, id, 0, form.words(), null, null);
        }
        var decided =
                form.isTooLong()
                        ? Optional.<Decided>empty()
                        : Optional.of(proposals.decide(id, pressed.get(), form.words(), actor()));
        if (decided.isEmpty()) {
            var error = DeskWords.in(language).sentence(DeskFault.Code.TOO_LONG);
            return show(language, id, 0, form.words(), error, null);
        }
        return switch (decided.get()) {
            case Decided.Confirmed confirmed ->
                    DeskAnswers.next(language, path(id), Done.CONFIRMED);
            case Decided.Declined declined -> DeskAnswers.next(language, path(id), Done.DECLINED);
            case Decided.NotWaiting refused -> refused(language, id, form, refused);
            case Decided.OwnProposal refused -> refused(language, id, form, refused);
            case Decided.NotAllowed refused -> refused(language, id, form, refused);
            case Decided.WordsMissing refused -> refused(language, id, form, refused);
            case Decided.ReplacesNothing refused -> refused(language, id, form, refused);
        };
    }

    private Response refused(Language language, long id, DecisionForm form, Decided decided) {
        var error = DeskWords.in(language).sentence(decided);
        return show(language, id, 0, form.words(), error, null);
    }

    private Response show(
            Language language,
            long id,
            int after,
            String typed,
            @Nullable String error,
            @Nullable String done) {
        var proposal = proposals.find(id).orElseThrow(NotFoundException::new);
        var words = DeskWords.in(language);
        var events = proposals.events(id, after, LIMIT);
        var replied = replies.to(events.stream().map(it -> it.event().id()).toList());
        var shown = after + events.size();
        var view =
                new ProposalView(
                        path(id),
                        proposal.title(),
                        ProposalView.facts(proposal, words),
                        events.stream().map(it -> ProposalView.event(it, replied, words)).toList(),
                        shown < proposal.events() ? path(id) + "?after=" + shown : null,
                        typed,
                        error,
                        proposal.enteredBy().equals(staff.id()),
                        proposal.waits());
        var page = PageContext.personal(language, path(id), FORM, clock.millis());
        var shownPage = view.waits() ? page : PageContext.reading(language, path(id));
        return pages.personal(
                shownPage,
                new proposal(shownPage, frames.in(language), view, done(done, words)),
                error == null ? Response.Status.OK.getStatusCode() : DeskAnswers.UNPROCESSABLE);
    }

    private static long number(String id) {
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private Actor actor() {
        return staff.actingAs(StaffRole.REGISTRY_REVIEWER, StaffRole.REGISTRY_ADMIN);
    }

    private static int place(@Nullable String after) {
        return after != null && after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0;
    }

    private static @Nullable String done(@Nullable String word, DeskWords words) {
        return Done.ofWord(word).map(it -> it.words(words.messages())).orElse(null);
    }
}
