package org.safar.guide;

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
import java.util.List;
import org.safar.contact.ContactCards;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.content.ReadingMoment;
import org.safar.content.TextView;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;
import org.safar.web.PublicAddress;

/// A guide, a system or a news item: to read, to show in Russian, to share, to print.
@Path(Language.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReadingPage {

    /// The kinds that are read here; contacts have pages of their own.
    private static final String KIND = "{kind:guides|systems|news}/{id}";

    private final Libraries libraries;
    private final ContactCards cards;
    private final Pages pages;
    private final PublicAddress addresses;

    ReadingPage(Libraries libraries, ContactCards cards, Pages pages, PublicAddress addresses) {
        this.libraries = libraries;
        this.cards = cards;
        this.pages = pages;
        this.addresses = addresses;
    }

    @CheckedTemplate(basePath = "guide")
    record reading(PageContext page, TextView text, Surroundings around)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "guide")
    record russian(PageContext page, TextView text) implements TemplateInstance {}

    @CheckedTemplate(basePath = "guide")
    record share(PageContext page, TextView text, ShareView share) implements TemplateInstance {}

    @CheckedTemplate(basePath = "guide")
    record paper(PageContext page, TextView text, ShareView share) implements TemplateInstance {}

    @GET
    @Path(KIND)
    public Response read(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id) {
        var visit = new Visit(language, kind, id);
        var page = PageContext.reading(language, visit.text.path());
        var around = Surroundings.of(visit.now, visit.document, language, cards);
        return visit.answer(page, new reading(page, visit.text, around));
    }

    /// The text in Russian, to be shown to somebody who reads no other language.
    @GET
    @Path(KIND + "/russian")
    public Response showRussian(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id) {
        var visit = new Visit(language, kind, id);
        var page = PageContext.reading(language, visit.text.path() + "/russian");
        var text = TextView.of(visit.now, visit.document.in(Language.RU));
        return visit.answer(page, new russian(page, text));
    }

    @GET
    @Path(KIND + "/share")
    public Response share(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id) {
        var visit = new Visit(language, kind, id);
        var page = PageContext.reading(language, visit.text.path() + "/share");
        return visit.answerWithAddress(page, new share(page, visit.text, visit.shared(page)));
    }

    @GET
    @Path(KIND + "/print")
    public Response print(
            @PathParam("language") Language language,
            @PathParam("kind") String kind,
            @PathParam("id") String id) {
        var visit = new Visit(language, kind, id);
        var page = PageContext.reading(language, visit.text.path() + "/print");
        return visit.answerWithAddress(page, new paper(page, visit.text, visit.shared(page)));
    }

    private static DocumentKind kind(String path) {
        return List.of(DocumentKind.values()).stream()
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// One request: the document that was asked for.
    private final class Visit {

        private final ReadingMoment now;
        private final Document document;
        private final TextView text;

        Visit(Language language, String kind, String id) {
            this.now = libraries.now();
            this.document =
                    now.library()
                            .find(kind(kind), id)
                            .filter(found -> !now.isOver(found))
                            .orElseThrow(NotFoundException::new);
            this.text = TextView.of(now, document.in(language));
        }

        ShareView shared(PageContext page) {
            return ShareView.of(addresses.of(page.to(text.path())), text.title());
        }

        Response answer(PageContext page, TemplateInstance template) {
            return pages.remembered(page, now.version(), template);
        }

        /// While nobody has said where the portal is, the address is the one that the reader used:
        /// such a page is never kept for others.
        Response answerWithAddress(PageContext page, TemplateInstance template) {
            return addresses.isSettled() ? answer(page, template) : pages.reading(page, template);
        }
    }
}
