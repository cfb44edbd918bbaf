package org.safar.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Where staff land after signing in: what waits for them, section by section.
@Path(Language.PATH + "/staff")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StaffHomePage {

    private final Instance<StaffSection> sections;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    StaffHomePage(
            Instance<StaffSection> sections, CurrentStaff staff, StaffFrames frames, Pages pages) {
        this.sections = sections;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "staff")
    record home(PageContext page, StaffFrame frame, List<Section> sections)
            implements TemplateInstance {}

    /// A section as the page shows it.
    record Section(String title, List<StaffTask> tasks) {}

    @GET
    public Response home(@PathParam("language") Language language) {
        var shown =
                sections.stream()
                        .filter(section -> staff.hasAny(section.roles()))
                        .sorted(Comparator.comparing(StaffSection::order))
                        .map(section ->
                                new Section(
                                        section.title(language), section.tasks(staff, language)))
                        .filter(section -> !section.tasks().isEmpty())
                        .toList();
        var page = PageContext.reading(language, "staff");
        return pages.personal(page, new home(page, frames.in(language), shown));
    }
}
