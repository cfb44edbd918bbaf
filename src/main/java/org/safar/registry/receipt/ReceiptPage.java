package org.safar.registry.receipt;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Language;
import org.safar.registry.Register;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;
import org.safar.web.TypedDate;

/// A check receipt of an agency: what the register shows at this minute, on a page and on paper.
@Path(Language.PATH + "/agencies")
@PermitAll
public class ReceiptPage {

    private static final String PDF = "application/pdf";

    private final Receipts receipts;
    private final Register register;
    private final ReceiptPaper paper;
    private final Pages pages;
    private final PublicAddress addresses;
    private final Clock clock;

    ReceiptPage(
            Receipts receipts,
            Register register,
            ReceiptPaper paper,
            Pages pages,
            PublicAddress addresses,
            Clock clock) {
        this.receipts = receipts;
        this.register = register;
        this.paper = paper;
        this.pages = pages;
        this.addresses = addresses;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/receipt")
    record receipt(PageContext page, ReceiptView view, String agencyPath, String pdfPath)
            implements TemplateInstance {}

    /// @param on the day asked about, today when absent; what is no day leads back to the agency
    @GET
    @Path("/{id}/receipt")
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String on) {
        var day = day(id, on);
        if (day == null) {
            return backToTheAgency(language, id, on);
        }
        var question = on == null ? "" : "?on=" + day;
        var agencyPath = "agencies/" + id;
        var page = PageContext.reading(language, agencyPath + "/receipt" + question);
        var pdfPath = agencyPath + "/receipt.pdf" + question;
        return pages.reading(
                page, new receipt(page, view(language, id, day), agencyPath + question, pdfPath));
    }

    /// @param on as for [#show]
    @GET
    @Path("/{id}/receipt.pdf")
    @Produces(PDF)
    public Response print(
            @PathParam("language") Language language,
            @PathParam("id") String id,
            @RestQuery @Nullable String on) {
        var day = day(id, on);
        return day == null
                ? backToTheAgency(language, id, on)
                : paper.answer(view(language, id, day), language);
    }

    private ReceiptView view(Language language, String id, LocalDate day) {
        var receipt = receipts.issue(id, day).orElseThrow(NotFoundException::new);
        return ReceiptView.of(
                receipt,
                clock.instant(),
                addresses.of(ReceiptCodePage.address(language, receipt.code())),
                ReceiptWords.in(language));
    }

    /// @return the day, or `null` when the agency's page has something to say about it
    private @Nullable LocalDate day(String id, @Nullable String on) {
        var today = register.find(id).orElseThrow(NotFoundException::new).today(clock);
        if (on == null) {
            return today;
        }
        return TypedDate.ofText(on)
                .toDate()
                .filter(day -> !day.isAfter(today) && !day.isBefore(ReceiptCode.FIRST_DAY))
                .orElse(null);
    }

    private Response backToTheAgency(Language language, String id, @Nullable String on) {
        var agency = PageContext.reading(language, "agencies/" + id).in(language);
        var address = UriBuilder.fromPath(agency).queryParam("on", "{on}").build(on);
        return Response.seeOther(address).build();
    }
}
