package org.safar.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.i18n.Language;

/// The contacts that come along with Safar.
@QuarkusTest
class ShippedContactsTest {

    @Inject Libraries libraries;

    @Inject Contacts contacts;

    @Test
    void eachOfThemCanBeRead() {
        var library = libraries.now().library();
        var documents = library.all(DocumentKind.CONTACT).toList();

        assertThat(documents).hasSizeGreaterThan(80);
        assertThat(documents.stream().map(Contact::of).map(Contact::id))
                .containsExactlyInAnyOrderElementsOf(contacts.in(library).contacts().keySet());
    }

    @Test
    void everyNeedIsMetInKazakhstan() {
        var book = contacts.in(libraries.now().library());

        assertThat(ContactNeed.values())
                .allSatisfy(need ->
                        assertThat(book.all().filter(it -> need.isMetBy(it.kinds()))).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theirLanguagesHaveNamesOfOurs(Language language) {
        var book = contacts.in(libraries.now().library());

        assertThat(book.all().flatMap(it -> it.languages().stream()).distinct())
                .allSatisfy(
                        spoken -> assertThat(spoken.name(language)).isNotEqualTo(spoken.code()));
    }

    /// The tag `emergency` says numbers of its own: they are those of the contacts.
    @Test
    void theNumbersForDangerAreThoseOfContacts() {
        var book = contacts.in(libraries.now().library());
        var page = Jsoup.parse(given().get("/en/contacts").asString());

        assertThat(page.select(".calls a").eachAttr("href"))
                .containsExactlyElementsOf(
                        List.of("kz-112", "kz-102", "kz-103", "kz-111").stream()
                                .map(id -> book.find(id).orElseThrow().phones().getFirst().href())
                                .toList());
    }
}
