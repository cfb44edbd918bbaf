package org.safar.content.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// Somebody of the staff types an attack into every field at once: it runs nowhere.
@QuarkusTest
@TestProfile(OwnDatabase.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class HarmlessTextTest {

    private static final Actor DILNOZA = new Actor("dilnoza", "dilnoza", "editor");

    private static final String NEVER = "iframe, object, embed, base, math, img, [style]";

    @Inject MadeTexts made;
    @Inject ContentHistory history;
    @Inject Editing editing;

    @ParameterizedTest
    @CsvFileSource(resources = "/content/attacks.csv", useHeadersInDisplayName = true)
    void nothingRunsWhereverAnEditorTypesIt(String attack, String why) {
        var id = made.guide("Quiet.");
        made.publish(made.save(id, Language.TG, MadeTexts.translated("Ором", 1, "Ором.")));
        var english = typed(attack);
        english.put("facts", facts(attack));
        var tajik = typed(attack);
        tajik.put("reviewed-by", attack);

        harmless(send(id, "en", english, "preview"), why);
        harmless(send(id, "en", english, "save"), why);
        harmless(send(id, "tg", tajik, "preview"), why);
        harmless(send(id, "tg", tajik, "save"), why);

        for (var language : Set.of(Language.EN, Language.TG)) {
            var revision = history.newest(id, language).orElseThrow().id();
            harmless(given().get("/en/staff/texts/revisions/" + revision), why);
            editing.submit(revision, MadeTexts.person(DILNOZA), DILNOZA);
            assertThat(
                            editing.publish(
                                    revision,
                                    attack,
                                    MadeTexts.person(MadeTexts.PUBLISHER),
                                    MadeTexts.PUBLISHER))
                    .as(why)
                    .isInstanceOf(EditingResult.Done.class);
            harmless(given().get("/en/staff/texts/revisions/" + revision), why);
        }
        made.look();
        harmless(given().get("/en/staff/texts/guide/" + id), why);
        harmless(given().get("/en/guides/" + id), why);
        harmless(given().get("/tg/guides/" + id), why);
        assertThat(given().get("/en/guides/" + id).statusCode()).as(why).isEqualTo(200);
    }

    private static Map<String, String> typed(String attack) {
        var fields = new HashMap<String, String>();
        fields.put("title", attack);
        fields.put("summary", attack);
        fields.put("body", attack);
        return fields;
    }

    private static String facts(String attack) {
        var quoted =
                "\""
                        + attack.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t")
                        + "\"";
        return """
        checked_on: 2026-11-23
        review_due: 2027-05-23
        confidence: reported
        countries:
          - KZ
        stages:
          - %1$s
        topics:
          - %1$s
        names:
          - %1$s
        sources:
          - title: %1$s
            date: %1$s
        """
                .formatted(quoted);
    }

    private static void harmless(Response answer, String why) {
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select(NEVER)).as(why).isEmpty();
        assertThat(page.select("script"))
                .as(why)
                .allSatisfy(script -> assertThat(script.data()).startsWith("(() =>"));
        assertThat(page.select("style")).as(why).hasSizeLessThanOrEqualTo(2);
        assertThat(page.select("meta[http-equiv]")).as(why).isEmpty();
        assertThat(page.select("form"))
                .as(why)
                .allSatisfy(form -> assertThat(form.attr("action")).startsWith("/"));
        assertThat(page.select("*")).as(why).allSatisfy(HarmlessTextTest::runsNothing);
        assertThat(ids(page)).as(why).doesNotHaveDuplicates();
    }

    private static void runsNothing(Element element) {
        assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().toLowerCase().startsWith("on"));
        if (element.is("a")) {
            assertThat(element.attr("href")).matches("(/[^/].*|/|https?:.*|tel:.*|#.*|)");
        }
    }

    private static List<String> ids(Document page) {
        return page.select("[id]").eachAttr("id");
    }

    private static Response send(
            String id, String language, Map<String, String> fields, String go) {
        var path = "/en/staff/texts/guide/" + id + "/" + language;
        var page = Jsoup.parse(given().get(path).asString());
        var form =
                StaffForms.opened(path)
                        .filled()
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("base", page.select("[name=base]").val())
                        .formParam("source", page.select("[name=source]").val())
                        .formParam("go", go);
        fields.forEach(form::formParam);
        return form.post(path);
    }
}
