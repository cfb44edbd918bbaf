package org.safar.content.overview;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.Translators;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Where editors say in which languages each translator works.
@Path(Language.PATH + "/" + DeskPaths.TRANSLATORS)
@RolesAllowed(StaffRole.EDITOR_WORD)
@Produces(MediaType.TEXT_HTML)
public class TranslatorPage {

    private final TranslatorList list;
    private final Translators translators;
    private final CurrentStaff staff;
    private final StaffFrames frames;
    private final Pages pages;

    TranslatorPage(
            TranslatorList list,
            Translators translators,
            CurrentStaff staff,
            StaffFrames frames,
            Pages pages) {
        this.list = list;
        this.translators = translators;
        this.staff = staff;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param isWhole whether the accounts could be asked for
    /// @param saved whose languages were saved just now, null when nobody's were
    @CheckedTemplate(basePath = "content/overview")
    record translators(
            PageContext page,
            StaffFrame frame,
            boolean isWhole,
            List<TranslatorView> people,
            @Nullable String saved)
            implements TemplateInstance {}

    /// @param saved account whose languages were saved just now
    @GET
    public Response show(
            @PathParam("language") Language language, @RestQuery @Nullable String saved) {
        var known = list.known();
        var name =
                known.translators().stream()
                        .filter(translator -> translator.account().equals(saved))
                        .map(Translator::name)
                        .findFirst()
                        .map(OverviewWords.in(language).messages()::saved)
                        .orElse(null);
        var page = PageContext.reading(language, DeskPaths.TRANSLATORS);
        return pages.personal(
                page,
                new translators(
                        page,
                        frames.in(language),
                        known.isWhole(),
                        known.translators().stream().map(TranslatorView::of).toList(),
                        name));
    }

    /// @throws NotFoundException when that account does not translate
    @POST
    @Path("/{account}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(
            @PathParam("language") Language language,
            @PathParam("account") String account,
            MultivaluedMap<String, String> sent) {
        list.known().translators().stream()
                .filter(translator -> translator.account().equals(account))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        translators.set(
                account,
                TranslatorList.languages(sent.getOrDefault("languages", List.of())),
                staff.actingAs(StaffRole.EDITOR));
        var path =
                DeskPaths.TRANSLATORS
                        + "?saved="
                        + URLEncoder.encode(account, StandardCharsets.UTF_8);
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, PageContext.reading(language, path).in(language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
