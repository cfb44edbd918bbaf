package org.safar.casework.ask;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.safar.casework.receipt.Receipt;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.SentForm;

/// Hands a receipt over: shows it, lets the person prove that they wrote it down, draws it. It
/// looks nothing up: the receipt travels in the form.
@Path(Language.PATH + "/more/number")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class NumberPage {

    static final String PATH = "more/number";

    private static final String FORM = "step";
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final Pages pages;
    private final HttpHeaders headers;
    private final Clock clock;

    NumberPage(Pages pages, HttpHeaders headers, Clock clock) {
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "casework/ask")
    record number(PageContext page, NumberView view) implements TemplateInstance {}

    /// Whoever types the address again, or reloads without sending, begins at the beginning.
    @GET
    public Response begin(@PathParam("language") Language language) {
        return away(language);
    }

    /// Checks the last group, or shows the page again in another language.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        var sent = new SentForm(fields);
        return Receipt.read(sent.line("receipt"))
                .map(receipt -> check(language, receipt, sent))
                .orElseGet(() -> away(language));
    }

    /// The receipt as a picture, under a name that says nothing.
    @POST
    @Path("/picture")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces("image/png")
    public Response picture(
            @PathParam("language") Language language, MultivaluedMap<String, String> fields) {
        return receipt(fields)
                .map(receipt ->
                        NumberPicture.draw(
                                HelpWords.in(language).messages().pictureCaption(), receipt))
                .map(picture ->
                        Response.ok(picture, "image/png")
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"number.png\"")
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build())
                .orElseGet(() -> away(language));
    }

    private Response check(Language language, Receipt receipt, SentForm sent) {
        var words = HelpWords.in(language);
        var carried = CarriedBrowser.is(headers.getHeaderString(HttpHeaders.USER_AGENT));
        var day = NumberView.day(sent.line("answer-day")).orElse(null);
        var view = NumberView.of(receipt, day, carried, words);
        if (sent.staysHere()) {
            var confirmed = "confirmed".equals(sent.line("step"));
            return show(language, confirmed ? view.asConfirmed() : view, OK);
        }
        return receipt.endsWith(sent.line("group"))
                ? show(language, view.asConfirmed(), OK)
                : show(language, view.withError(words.messages().confirmWrong()), UNPROCESSABLE);
    }

    private Response show(Language language, NumberView view, int status) {
        var page = PageContext.personal(language, PATH, FORM, clock.millis());
        return pages.personal(page, new number(page, view), status);
    }

    private static Optional<Receipt> receipt(MultivaluedMap<String, String> fields) {
        return Receipt.read(new SentForm(fields).line("receipt"));
    }

    private static Response away(Language language) {
        // Written as it is: `seeOther` would put scheme and host of the last proxy in front.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + language.tag() + "/more")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
