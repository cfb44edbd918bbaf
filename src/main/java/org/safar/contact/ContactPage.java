package org.safar.contact;

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
import java.time.Clock;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Contacts as pages: the ways to them, lists of them, and each of them.
@Path(Language.PATH + "/" + ContactPage.PATH)
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ContactPage {

    /// Path of the lists, without the language.
    static final String PATH = "contacts";

    /// Contacts on one page.
    private static final int LIMIT = 20;

    private final Libraries libraries;
    private final Contacts contacts;
    private final Pages pages;
    private final Clock clock;

    ContactPage(Libraries libraries, Contacts contacts, Pages pages, Clock clock) {
        this.libraries = libraries;
        this.contacts = contacts;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "contact")
    record start(PageContext page, ContactStartView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contact")
    record list(PageContext page, ContactListView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "contact")
    record one(PageContext page, ContactPageView view) implements TemplateInstance {}

    /// Without any question the ways to contacts, otherwise the contacts that fit. What is wrong in
    /// a question is left out. Lists are not kept: there are more questions than memory should
    /// hold.
    ///
    /// @param country where they work
    /// @param region where they work; those for the whole country are listed too
    /// @param need what they are needed for
    /// @param speaks a language in which they answer
    /// @param cursor contact behind which the list goes on
    @GET
    public Response list(
            @PathParam("language") Language language,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String region,
            @RestQuery @Nullable String need,
            @RestQuery @Nullable String speaks,
            @RestQuery @Nullable String cursor) {
        var now = libraries.now();
        var book = contacts.in(now.library());
        var words = ContactWords.in(language);
        var form = new ContactForm(country, region, need, speaks, cursor);
        if (form.isAbsent()) {
            var page = PageContext.reading(language, PATH);
            return pages.remembered(
                    page, now.version(), new start(page, ContactStartView.of(book, words)));
        }
        var read = form.read(book);
        var found = book.list(read.query(), language, LIMIT);
        var page = PageContext.reading(language, read.query().path());
        var view = ContactListView.of(read, found, book, words);
        return pages.reading(page, new list(page, view));
    }

    /// A page that tells whether the contact is open now holds for a minute only: it is made for
    /// whoever asks. All others are kept.
    @GET
    @Path("/{id}")
    public Response show(@PathParam("language") Language language, @PathParam("id") String id) {
        var now = libraries.now();
        var contact = contacts.in(now.library()).find(id).orElseThrow(NotFoundException::new);
        var view = ContactPageView.of(contact, now, clock.instant(), ContactWords.in(language));
        var page = PageContext.reading(language, PATH + "/" + contact.id());
        return ContactPageView.tellsTime(contact)
                ? pages.reading(page, new one(page, view))
                : pages.remembered(page, now.version(), new one(page, view));
    }
}
