package org.safar.registry.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.registry.receipt.ReceiptResult.DoesNotFit;
import org.safar.registry.receipt.ReceiptResult.Mistyped;
import org.safar.registry.receipt.ReceiptResult.Opened;
import org.safar.registry.receipt.ReceiptResult.StillToCome;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;

/// Opens a check receipt again by its code: typed, or from a photograph of its QR code.
@Path(Language.PATH + "/receipt")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReceiptCodePage {

    private static final String PATH = "receipt";
    private static final int UNPROCESSABLE = 422;

    private final Receipts receipts;
    private final Pages pages;
    private final PublicAddress addresses;

    ReceiptCodePage(Receipts receipts, Pages pages, PublicAddress addresses) {
        this.receipts = receipts;
        this.pages = pages;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "registry/receipt")
    record open(PageContext page, String typed, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/receipt")
    record opened(PageContext page, ReceiptView view, SinceView since)
            implements TemplateInstance {}

    /// @return the path that opens a receipt
    static String address(Language language, ReceiptCode code) {
        return PageContext.reading(language, PATH + "/" + code).in(language);
    }

    /// Without `code` in the address there is only the form; an empty one is `null`.
    ///
    /// @param code what was typed
    @GET
    public Response form(
            @PathParam("language") Language language,
            @RestQuery @Nullable String code,
            @Context UriInfo uri) {
        if (!uri.getQueryParameters().containsKey("code")) {
            var page = PageContext.reading(language, PATH);
            return pages.reading(page, new open(page, "", FormErrors.NONE));
        }
        var typed = Objects.requireNonNullElse(code, "");
        var result = receipts.open(typed);
        if (result instanceof Opened opened) {
            // The address of the receipt itself is worth keeping, not that of the form.
            var address = URI.create(address(language, opened.receipt().code()));
            return Response.seeOther(address).build();
        }
        return answer(language, typed, result);
    }

    /// @param code from a QR code, or from an address that somebody kept
    @GET
    @Path("/{code}")
    public Response show(@PathParam("language") Language language, @PathParam("code") String code) {
        return answer(language, code, receipts.open(code));
    }

    private Response answer(Language language, String typed, ReceiptResult result) {
        var messages = ReceiptWords.in(language).messages();
        return switch (result) {
            case Opened opened -> opened(language, opened.receipt());
            case Mistyped mistyped -> refused(language, typed, messages.errorMistyped());
            case DoesNotFit doesNotFit -> refused(language, typed, messages.errorDoesNotFit());
            case StillToCome stillToCome -> refused(language, typed, messages.errorStillToCome());
        };
    }

    private Response opened(Language language, Receipt receipt) {
        var words = ReceiptWords.in(language);
        var address = addresses.of(address(language, receipt.code()));
        var page = PageContext.reading(language, PATH + "/" + receipt.code());
        return pages.reading(
                page,
                new opened(
                        page,
                        ReceiptView.of(receipt, null, address, words),
                        SinceView.of(receipt, words)));
    }

    private Response refused(Language language, String typed, String sentence) {
        var page = PageContext.reading(language, PATH);
        var errors = new FormErrors(List.of(new FieldError("code", sentence)));
        return pages.personal(page, new open(page, typed, errors), UNPROCESSABLE);
    }
}
