package org.safar.registry.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.TableAnswers;
import org.safar.web.TableFormat;

/// What needs doing in the register.
@Path(Language.PATH + "/staff/register")
@RolesAllowed({StaffRole.REGISTRY_ADMIN_WORD, StaffRole.REGISTRY_REVIEWER_WORD})
@Produces(MediaType.TEXT_HTML)
public class RegisterDeskPage {

    static final String PATH = "staff/register";

    /// Rows of each list on the page with all of them.
    private static final int FEW = 5;

    private static final int LIMIT = 50;

    private final DeskLists lists;
    private final Proposals proposals;
    private final StaffFrames frames;
    private final Pages pages;

    RegisterDeskPage(DeskLists lists, Proposals proposals, StaffFrames frames, Pages pages) {
        this.lists = lists;
        this.proposals = proposals;
        this.frames = frames;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "registry/desk")
    record overview(PageContext page, StaffFrame frame, long waiting, List<Named> lists)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/desk")
    record one(PageContext page, StaffFrame frame, Named list) implements TemplateInstance {}

    /// A list with its heading.
    ///
    /// @param path of its own page, without the language
    record Named(String title, String path, DeskListView view) {}

    @GET
    public Response overview(@PathParam("language") Language language) {
        var words = DeskWords.in(language);
        var named =
                Stream.of(DeskListName.values()).map(name -> named(name, "", FEW, words)).toList();
        var page = PageContext.reading(language, PATH);
        return pages.personal(
                page, new overview(page, frames.in(language), proposals.countWaiting(), named));
    }

    /// @param after place behind which the list goes on
    @GET
    @Path("/{list}")
    public Response one(
            @PathParam("language") Language language,
            @PathParam("list") String list,
            @RestQuery @Nullable String after) {
        var named =
                named(
                        name(list),
                        Objects.requireNonNullElse(after, ""),
                        LIMIT,
                        DeskWords.in(language));
        var page = PageContext.reading(language, named.path());
        return pages.personal(page, new one(page, frames.in(language), named));
    }

    /// A list as a file.
    @GET
    @Path("/{list}/export.{format}")
    @Produces({"text/csv", MediaType.WILDCARD})
    public Response export(
            @PathParam("language") Language language,
            @PathParam("list") String list,
            @PathParam("format") String format) {
        var name = name(list);
        var found = lists.named(name, DeskWords.in(language));
        return TableAnswers.of(
                name.word(),
                found.columns(),
                found.all(),
                TableFormat.ofEnding(format).orElseThrow(NotFoundException::new));
    }

    private Named named(DeskListName name, String after, int limit, DeskWords words) {
        var path = PATH + "/" + name.word();
        return new Named(
                name.title(words.messages()),
                path,
                DeskListView.of(
                        lists.named(name, words), after, limit, path, path + "/export", ""));
    }

    private static DeskListName name(String word) {
        return DeskListName.ofWord(word).orElseThrow(NotFoundException::new);
    }
}
