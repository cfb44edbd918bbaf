package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;

/// Every component once, on the page `gallery.html`.
@QuarkusTest
class ComponentsTest {

    private static final long ISSUED = 1_795_000_000_000L;

    @Inject
    @Location("web/gallery")
    Template gallery;

    private Document page;

    @BeforeEach
    void drawTheGallery() throws IOException {
        var html =
                gallery.data("page", PageContext.personal(Language.EN, "stay", "trips", ISSUED))
                        .data("errors", errors())
                        .data("day", LocalDate.of(2026, 12, 9))
                        .data(
                                "choices",
                                List.of(
                                        new Choice("KZ", "Kazakhstan", true),
                                        new Choice("KG", "Kyrgyzstan", "Only by air", false)))
                        .setLocale(Language.EN.locale())
                        .render();
        Files.writeString(Path.of("target/gallery.html"), html);
        page = Jsoup.parse(html);
    }

    private static FormErrors errors() {
        return new FormErrors(
                List.of(
                        new FieldError("place", "Write the place."),
                        new FieldError("inside", "Choose yes or no."),
                        new FieldError("entered-day", "February has no day 31.")));
    }

    @Test
    void everyErrorLeadsToAnInputThatExists() {
        var links = page.select(".faults a");

        assertThat(links).hasSize(3);
        assertThat(links)
                .allSatisfy(link ->
                        assertThat(page.selectFirst("input" + link.attr("href"))).isNotNull());
    }

    @Test
    void everyInputHasALabel() {
        assertThat(page.select("input:not([type=hidden]), select"))
                .isNotEmpty()
                .allSatisfy(input -> assertThat(labelOf(input)).isNotBlank());
    }

    @Test
    void everyDescriptionExists() {
        var described = page.select("[aria-describedby]");

        assertThat(described).hasSize(4);
        assertThat(described)
                .flatExtracting(
                        element -> List.of(element.attr("aria-describedby").trim().split(" ")))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }

    @Test
    void onlyWrongInputsAreMarked() {
        assertThat(page.select("[aria-invalid=true]"))
                .extracting(Element::id)
                .containsExactly(
                        "place",
                        "inside",
                        "inside-KG",
                        "entered-day",
                        "entered-month",
                        "entered-year");
    }

    @Test
    void whatWasTypedComesBackAsText() {
        assertThat(page.getElementById("place").val()).isEqualTo("<b>\"x\"");
        assertThat(page.select("b:containsOwn(x)")).isEmpty();
    }

    @Test
    void theFormCarriesItsTimeOfIssue() {
        var form = page.getElementById("trips");

        assertThat(form.selectFirst("input[name=issued]").val()).isEqualTo(Long.toString(ISSUED));
        assertThat(form.attr("action")).isEqualTo("/en/stay");
        assertThat(form.hasAttr("novalidate")).isTrue();
    }

    @Test
    void theLanguageSwitchSubmitsTheForm() {
        var tajik = page.selectFirst(".languages button[lang=tg]");

        assertThat(tajik.attr("form")).isEqualTo("trips");
        assertThat(tajik.attr("formaction")).isEqualTo("/tg/stay");
        assertThat(tajik.attr("name")).isEqualTo("go");
        assertThat(tajik.val()).isEqualTo("stay-here");
    }

    @Test
    void componentsShowTheirContent() {
        assertThat(page.select(".notice").eachText())
                .containsExactly(
                        "Sources differ We show the shorter time.",
                        "Only for your information.",
                        "Do not give away your passport.");
        assertThat(page.select(".answer").text()).endsWith("at the latest.");
    }

    @Test
    void idsAreUnique() {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void noElementHasAStyleOfItsOwn() {
        assertThat(page.select("[style]")).isEmpty();
    }

    private String labelOf(Element input) {
        var label = page.selectFirst("label[for=" + input.id() + "]");
        return label == null ? input.closest("label").text() : label.text();
    }
}
