package org.safar.content.links;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.safar.content.AsItCameAlong;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.Libraries;
import org.safar.content.Library;
import org.safar.content.Text;
import org.safar.content.links.Answer.Outcome;
import org.safar.content.links.InnerFault.Reason;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Links of texts that lead nowhere, as an editor sees them.
@QuarkusTest
@TestProfile(AsItCameAlong.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class LinkPageTest {

    private static final String PAGE = "/en/staff/texts/links";

    @Inject Libraries libraries;
    @Inject OuterChecks checks;

    @Test
    void everyLinkThatComesAlongLeadsSomewhere() {
        assertThat(new InnerLinks(library(), InnerPages.load()).faults()).isEmpty();
        assertThat(TextLinks.of(library())).hasSizeGreaterThan(1_000);
    }

    @Test
    void aLinkToADocumentThatIsGoneIsFoundInEveryLanguage() {
        var without = new TreeMap<>(library().documents());
        without.remove("kz-102");

        var faults = new InnerLinks(new Library(1, without, Map.of()), InnerPages.load()).faults();

        assertThat(faults)
                .filteredOn(fault -> fault.link().document().equals("police-check"))
                .allMatch(fault -> fault.reason() == Reason.NO_DOCUMENT)
                .extracting(fault -> fault.link().language() + " " + fault.link().target())
                .contains("EN contact:kz-102", "EN phone:kz-102", "TG phone:kz-102");
    }

    @Test
    void whatIsWrongWithALinkIsNamed() {
        assertThat(reasons("[a](page:no-such-page)")).containsExactly(Reason.NO_PAGE);
        assertThat(reasons("[a](phone:kz-sana-sezim)")).containsExactly(Reason.NO_PHONE);
        assertThat(reasons("[a](poem:spring)")).containsExactly(Reason.UNKNOWN);
        assertThat(reasons("[a](javascript:alert)")).containsExactly(Reason.UNKNOWN);
        assertThat(reasons("[a](somewhere)")).containsExactly(Reason.UNKNOWN);
        assertThat(reasons("[a](page:contacts?country=KZ) [b](page:stay#top)")).isEmpty();
    }

    @Test
    void anAddressThatDoesNotAnswerIsShownWithItsDayAndItsTexts() {
        var address = LinkView.addresses(library()).entrySet().iterator().next();
        checks.keep(address.getKey(), new Answer(Outcome.FINE, 200));
        checks.keep(address.getKey(), new Answer(Outcome.GONE, 404));
        checks.keep("https://example.org/in-no-text", new Answer(Outcome.SILENT, 0));

        var page = Jsoup.parse(given().get(PAGE).then().statusCode(200).extract().asString());

        assertThat(page.select(".compared").text())
                .contains(address.getKey(), "No such page (404)", "Checked: 23 November 2026")
                .contains(address.getValue())
                .doesNotContain("in-no-text");
        assertThat(page.text()).contains("All links lead somewhere.").contains("Checked: 1");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorDoesNotSendTheServerOut() {
        given().get(PAGE).then().statusCode(403);
    }

    private Library library() {
        return libraries.now().library();
    }

    /// @param body instead of that of a document that comes along
    private Stream<Reason> reasons(String body) {
        var all = new TreeMap<>(library().documents());
        var document = library().find(DocumentKind.GUIDE, "police-check").orElseThrow();
        var texts = new EnumMap<>(document.texts());
        var text = document.in(Language.TG).text();
        texts.put(
                Language.TG,
                new Text(
                        text.language(),
                        text.revision(),
                        text.front(),
                        text.title(),
                        text.summary(),
                        body,
                        text.version(),
                        text.review(),
                        text.reviewedBy()));
        all.put(document.id(), new Document(document.id(), document.kind(), texts));
        return new InnerLinks(new Library(1, all, Map.of()), InnerPages.load())
                .faults().stream().map(InnerFault::reason);
    }
}
