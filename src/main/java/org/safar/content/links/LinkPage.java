package org.safar.content.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Links of all texts that lead nowhere.
@Path(Language.PATH + "/" + LinkPage.PATH)
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class LinkPage {

    /// Path of the page, without the language.
    public static final String PATH = "staff/texts/links";

    /// Seconds after which the page of a run loads itself again, without scripts.
    private static final String RELOAD = "5";

    private final InnerPages inner = InnerPages.load();
    private final Libraries libraries;
    private final OuterChecks checks;
    private final OuterRun run;
    private final StaffFrames frames;
    private final Pages pages;

    LinkPage(
            Libraries libraries,
            OuterChecks checks,
            OuterRun run,
            StaffFrames frames,
            Pages pages) {
        this.libraries = libraries;
        this.checks = checks;
        this.run = run;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "content/links")
    record links(PageContext page, StaffFrame frame, LinkView view) implements TemplateInstance {}

    @GET
    public Response show(@PathParam("language") Language language) {
        var page = PageContext.reading(language, PATH);
        var view =
                LinkView.of(
                        libraries.now().library(),
                        inner,
                        checks.all(),
                        run.left(),
                        LinkWords.in(language));
        var response = pages.personal(page, new links(page, frames.in(language), view));
        return view.left() > 0
                ? Response.fromResponse(response).header("Refresh", RELOAD).build()
                : response;
    }

    /// Begins to ask the addresses of other sites.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("language") Language language) {
        run.begin(LinkView.addresses(libraries.now().library()).keySet());
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header("Location", "/" + language.tag() + "/" + PATH)
                .header("Cache-Control", "no-store")
                .build();
    }
}
