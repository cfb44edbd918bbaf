package org.safar.registry.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.profile.AgencyBackgrounds;
import org.safar.registry.profile.SourceChecks;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// Agencies as those who keep the register see them.
@Path(Language.PATH + "/staff/agencies")
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
@Produces(MediaType.TEXT_HTML)
public class AgencyDeskPage {

    private static final String PATH = "staff/agencies";

    /// Agencies on one page.
    private static final int LIMIT = 20;

    /// Longest words of a search that are looked at.
    private static final int LONGEST_WORDS = 100;

    private final Register register;
    private final Proposals proposals;
    private final AgencyBackgrounds backgrounds;
    private final SourceChecks checks;
    private final StaffNames names;
    private final DeskLists lists;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    AgencyDeskPage(
            Register register,
            Proposals proposals,
            AgencyBackgrounds backgrounds,
            SourceChecks checks,
            StaffNames names,
            DeskLists lists,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.backgrounds = backgrounds;
        this.checks = checks;
        this.names = names;
        this.lists = lists;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record agencies(
            PageContext page, StaffFrame frame, String typed, DeskListView list, boolean mayEdit)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/desk")
    record agency(PageContext page, StaffFrame frame, AgencyDeskView view)
            implements TemplateInstance {}

    /// @return path of an agency's page, without the language
    static String path(String id) {
        return PATH + "/" + id;
    }

    /// @param q a name or a number
    /// @param after place behind which the list goes on
    @GET
    public Response search(
            @PathParam("language") Language language,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String after) {
        var typed = typed(q);
        var words = DeskWords.in(language);
        var asked = typed.isEmpty() ? "" : "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        var view =
                DeskListView.of(
                        lists.agencies(typed, words),
                        Objects.requireNonNullElse(after, ""),
                        LIMIT,
                        PATH + asked,
                        PATH + "/export",
                        asked);
        var page = PageContext.reading(language, PATH + asked);
        return pages.personal(
                page, new agencies(page, frames.in(language), typed, view, mayEdit()));
    }

    /// The agencies found as a file.
    @GET
    @Path("/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language,
            @PathParam("format") String format,
            @RestQuery @Nullable String q) {
        var list = lists.agencies(typed(q), DeskWords.in(language));
        return TableAnswers.of("agencies", list.columns(), list.all(), format(format));
    }

    /// @param done what was done just now
    @GET
    @Path("/{id}")
    public Response show(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String done) {
        var agency = find(id);
        var waiting = proposals.waitingFor(id);
        var events =
                Stream.concat(
                                agency.eventIds().stream(),
                                waiting.stream()
                                        .flatMap(about -> about.events().stream())
                                        .map(it -> it.event().id()))
                        .toList();
        var view =
                AgencyDeskView.of(
                        agency,
                        backgrounds.of(id, events),
                        waiting,
                        names,
                        Done.ofWord(done).orElse(null),
                        mayEdit(),
                        DeskWords.in(language),
                        clock);
        var page = PageContext.reading(language, path(id));
        return pages.personal(page, new agency(page, frames.in(language), view));
    }

    /// All events of an agency as a file.
    @GET
    @Path("/{id}/events.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response events(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @PathParam("format") String format) {
        var words = DeskWords.in(language);
        return TableAnswers.of(
                id,
                EventTable.columns(words.messages()),
                EventTable.rows(find(id), names, words).iterator(),
                format(format));
    }

    /// "I looked at the source today, nothing changed."
    @POST
    @Path("/{id}/checked")
    @RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
    public Response checked(@PathParam("language") Language language, @PathParam("id") String id) {
        var agency = find(id);
        checks.add(id, agency.today(clock), staff.actingAs(StaffRole.REGISTRY_ADMIN));
        return DeskAnswers.next(language, path(id), Done.CHECKED);
    }

    private AgencyRecord find(String id) {
        return register.find(id).orElseThrow(NotFoundException::new);
    }

    private boolean mayEdit() {
        return staff.hasAny(Set.of(StaffRole.REGISTRY_ADMIN));
    }

    private static TableFormat format(String ending) {
        return TableFormat.ofEnding(ending).orElseThrow(NotFoundException::new);
    }

    private static String typed(@Nullable String q) {
        var typed = TypedText.line(q);
        return typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
    }
}
