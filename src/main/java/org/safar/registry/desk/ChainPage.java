package org.safar.registry.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.safar.i18n.Language;
import org.safar.registry.ChainWalk;
import org.safar.registry.ChainWalk.Walked;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Walks the chain of the register and tells whether anybody changed its history.
@Path(Language.PATH + "/staff/chain")
@RolesAllowed({
    StaffRole.REGISTRY_ADMIN_WORD,
    StaffRole.REGISTRY_REVIEWER_WORD,
    StaffRole.PLATFORM_ADMIN_WORD
})
@Produces(MediaType.TEXT_HTML)
public class ChainPage {

    static final String PATH = "staff/chain";

    private final ChainWalk walk;
    private final StaffFrames frames;
    private final Pages pages;

    ChainPage(ChainWalk walk, StaffFrames frames, Pages pages) {
        this.walk = walk;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param seconds how long it took, with one decimal
    @CheckedTemplate(basePath = "registry/desk")
    record chain(PageContext page, StaffFrame frame, Walked walked, String seconds)
            implements TemplateInstance {}

    @GET
    public Response show(@PathParam("language") Language language) {
        var walked = walk.walk();
        var seconds = String.format(Locale.ROOT, "%.1f", walked.took().toMillis() / 1000.0);
        var page = PageContext.reading(language, PATH);
        return pages.personal(page, new chain(page, frames.in(language), walked, seconds));
    }
}
