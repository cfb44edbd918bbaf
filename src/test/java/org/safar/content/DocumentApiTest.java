package org.safar.content;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.i18n.Language;

/// Documents as a phone app reads them.
@QuarkusTest
class DocumentApiTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDocumentHasTheSameIdentifierInAllLanguages(Language language) {
        given().get("/api/v1/" + language.tag() + "/documents/passport-taken")
                .then()
                .statusCode(200)
                .body("id", equalTo("passport-taken"))
                .body("kind", equalTo("guide"))
                .body("language", equalTo(language.tag()))
                .body("servedLanguage", equalTo(language.tag()))
                .body("translation", equalTo(language == Language.EN ? "source" : "machine"))
                .body("checkedOn", equalTo("2026-11-23"))
                .body("reviewDue", notNullValue())
                .body("revision", greaterThan(0))
                .body("sources", not(hasSize(0)))
                .body("sources.title", everyItem(notNullValue()))
                .body("bodyHtml", containsString("<ol>"))
                .body("bodyText", not(containsString("<")));
    }

    @Test
    void aListIsFilteredByKindCountryStageAndTopic() {
        given().queryParam("kind", "guide")
                .queryParam("country", "KZ")
                .queryParam("stage", "working")
                .queryParam("topic", "pay")
                .get("/api/v1/tg/documents")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("wages-not-paid"))
                .body("items.kind", everyItem(equalTo("guide")))
                .body("items.topics", everyItem(hasItem("pay")))
                .body("items.language", everyItem(equalTo("tg")));
    }

    @Test
    void thePagesOfAListAreTheWholeList() {
        var seen = new HashSet<String>();
        var cursor = "";
        do {
            var page = given().queryParam("cursor", cursor).get("/api/v1/ru/documents").jsonPath();
            assertThat(seen.addAll(page.getList("items.id", String.class))).isTrue();
            cursor = page.getString("next");
        } while (cursor != null);

        assertThat(seen)
                .containsAll(
                        ContentFolder.files().stream()
                                .filter(file -> file.kind().isProse())
                                .map(ContentFolder.Read::document)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "kind, poem, unknown-kind",
        "kind, contact, unknown-kind",
        "country, XX, unknown-country",
        "stage, <b>, unknown-stage",
        "topic, ПАСПОРТ, unknown-topic",
        "cursor, ../.., bad-cursor"
    })
    void aWrongQuestionIsToldWhatIsWrong(String name, String value, String code) {
        given().queryParam(name, value)
                .get("/api/v1/ru/documents")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/" + name))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void whatDoesNotExistIsAProblem() {
        given().get("/api/v1/ru/documents/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aContactIsNoDocument() {
        given().get("/api/v1/ru/documents/kz-102").then().statusCode(404);
    }

    @Test
    void whoeverHasADocumentIsNotSentItAgain() {
        var path = "/api/v1/kk/documents/passport-taken";
        var tag = given().header("Accept-Encoding", "gzip").get(path).header("ETag");

        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void aDocumentMayBeKeptByEverybody() {
        given().get("/api/v1/kk/documents/passport-taken")
                .then()
                .header("Cache-Control", containsString("public"));
    }
}
