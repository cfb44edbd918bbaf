package org.safar.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.content.BadContentException;
import org.safar.content.Libraries;
import org.safar.content.Library;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;
import org.safar.web.PageContext;

/// Whoever writes contacts can make no page run anything, through whichever field.
@QuarkusTest
class HostileContactTest {

    private static final List<String> CORPUS =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(1)>",
                    "' onmouseover='alert(1)",
                    "\" autofocus onfocus=\"alert(1)",
                    "javascript:alert(1)",
                    "[here](javascript:alert(1))",
                    "[here](data:text/html;base64,PHNjcmlwdD4=)",
                    "<a href=\"javascript:alert(1)\">here</a>",
                    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                    "</title><script>alert(1)</script>",
                    "<style>@import 'https://evil.example'</style>",
                    "<base href=https://evil.example>",
                    "{{7*7}}{#include layout}{page.language}",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "https://evil.example/\" onclick=\"alert(1)");

    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "summary",
                    "local_name",
                    "city",
                    "address",
                    "geo",
                    "hours",
                    "verified_by",
                    "[phones]",
                    "[emails]",
                    "[websites]",
                    "[languages]",
                    "sources.title",
                    "sources.address",
                    "sources.date",
                    "body");

    @Inject Libraries libraries;

    static Stream<Arguments> attacks() {
        return FIELDS.stream()
                .flatMap(field -> CORPUS.stream().map(text -> Arguments.of(field, text)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingRuns(String field, String text) {
        List<String> pages;
        try {
            var contact = hostile(field, text).read();
            pages = List.of(page(contact), list(contact));
        } catch (BadContentException e) {
            // Not shown at all.
            return;
        }

        for (var html : pages) {
            var made = Jsoup.parse(html);
            assertThat(made.select("script, iframe, base, object, embed, img, [srcdoc]")).isEmpty();
            assertThat(made.select("main svg")).isEmpty();
            assertThat(made.select("style")).hasSize(1);
            assertThat(made.getAllElements())
                    .flatExtracting(element -> element.attributes().asList())
                    .extracting(attribute -> attribute.getKey())
                    .noneMatch(name -> name.startsWith("on") || name.equals("style"))
                    .doesNotContain("autofocus");
            assertThat(made.select("a[href]").eachAttr("href"))
                    .allMatch(href -> href.matches("(https?://|tel:[+0-9]|geo:|mailto:|[/#]).*"));
        }
    }

    private static MadeContact hostile(String field, String text) {
        var made =
                MadeContact.contact()
                        .with("verification", "rung")
                        .with("verified_on", "2026-11-20")
                        .with("verified_by", "Aigerim");
        if (field.equals("body")) {
            return made.body(text);
        }
        if (field.startsWith("[")) {
            return made.with(field.substring(1, field.length() - 1), List.of(text));
        }
        if (field.startsWith("sources.")) {
            var source = new HashMap<>(Map.of("title", "A source"));
            source.put(field.substring("sources.".length()), text);
            return made.with("sources", List.of(source));
        }
        return made.with(field, text);
    }

    private String page(Contact contact) {
        var page = PageContext.reading(Language.EN, "contacts/made");
        var view =
                ContactPageView.of(
                        contact, moment(contact), Instant.EPOCH, ContactWords.in(Language.EN));
        return new ContactPage.one(page, view).setLocale(Language.EN.locale()).render();
    }

    private static String list(Contact contact) {
        var book = ContactBook.of(Stream.of(contact));
        var read = new ContactForm("KZ", null, null, null, null).read(book);
        var found = book.list(read.query(), Language.EN, 20);
        var page = PageContext.reading(Language.EN, read.query().path());
        var view = ContactListView.of(read, found, book, ContactWords.in(Language.EN));
        return new ContactPage.list(page, view).setLocale(Language.EN.locale()).render();
    }

    private ReadingMoment moment(Contact contact) {
        var now = libraries.now();
        var library = new Library(1, Map.of(contact.id(), contact.document()), Map.of());
        return new ReadingMoment(library, now.version(), now.values());
    }
}
