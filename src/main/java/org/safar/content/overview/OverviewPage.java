package org.safar.content.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.platform.AuditLog;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// What is translated, and what waits for whoever looks.
@Path(Language.PATH + "/" + DeskPaths.OVERVIEW)
@RolesAllowed({StaffRole.EDITOR_WORD, StaffRole.TRANSLATOR_WORD})
@Produces(MediaType.TEXT_HTML)
public class OverviewPage {

    private final OverviewReader reader;
    private final Translators translators;
    private final AuditLog audit;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    OverviewPage(
            OverviewReader reader,
            Translators translators,
            AuditLog audit,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.reader = reader;
        this.translators = translators;
        this.audit = audit;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "content/overview")
    record overview(PageContext page, StaffFrame frame, OverviewView view)
            implements TemplateInstance {}

    /// @param kind word of a kind of documents; all when it is absent
    /// @param of tag of the language of the texts; all of the person's when it is absent
    @GET
    public Response show(
            @PathParam("language") Language language,
            @RestQuery @Nullable String kind,
            @RestQuery("language") @Nullable String of) {
        var person = translators.person(staff);
        var query = OverviewQuery.of(kind, of, person);
        var view =
                OverviewView.of(
                        reader.read(person, query),
                        OverviewWords.in(language),
                        account -> audit.nameOf(account).orElse(account));
        var page = PageContext.reading(language, query.path());
        return pages.personal(page, new overview(page, frames.in(language), view));
    }
}
