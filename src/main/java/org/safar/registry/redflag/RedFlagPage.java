package org.safar.registry.redflag;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// The check of an offer as pages: ten questions, and what the answers show. Nothing of it is
/// stored, logged or put into an address.
@Path(Language.PATH + "/before-you-pay")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RedFlagPage {

    private static final String PATH = "before-you-pay";
    private static final String FORM = "check";
    private static final int UNPROCESSABLE = 422;

    private final List<RedFlag> flags = RedFlag.all();
    private final Pages pages;
    private final Clock clock;

    RedFlagPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response start(@PathParam("language") Language language) {
        return ask(language, RedFlagForm.EMPTY);
    }

    /// The result, or the questions again.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("language") Language language, MultivaluedMap<String, String> sent) {
        var form = RedFlagForm.read(sent);
        return switch (Objects.requireNonNullElse(sent.getFirst("go"), "")) {
            case "next" -> form.isEmpty() ? askAgain(language) : show(language, form);
            case "back" -> ask(language, form);
            default ->
                    "result".equals(sent.getFirst("step")) && !form.isEmpty()
                            ? show(language, form)
                            : ask(language, form);
        };
    }

    @CheckedTemplate(basePath = "registry/redflag")
    record questions(PageContext page, RedFlagView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/redflag")
    record result(PageContext page, RedFlagView view) implements TemplateInstance {}

    private Response ask(Language language, RedFlagForm form) {
        var page = page(language);
        return pages.personal(
                page, new questions(page, RedFlagView.of(form, flags, false, language)));
    }

    private Response askAgain(Language language) {
        var page = page(language);
        var view = RedFlagView.of(RedFlagForm.EMPTY, flags, true, language);
        return pages.personal(page, new questions(page, view), UNPROCESSABLE);
    }

    private Response show(Language language, RedFlagForm form) {
        var page = page(language);
        return pages.personal(page, new result(page, RedFlagView.of(form, flags, false, language)));
    }

    private PageContext page(Language language) {
        return PageContext.personal(language, PATH, FORM, clock.millis());
    }
}
