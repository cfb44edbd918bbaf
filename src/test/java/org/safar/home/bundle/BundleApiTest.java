package org.safar.home.bundle;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.Libraries;
import org.safar.i18n.Language;
import org.safar.platform.TestClock;

/// A phone app that lives on the bundle: everything once, and then what has changed.
@QuarkusTest
class BundleApiTest {

    @Inject TestClock clock;
    @Inject EntityManager entities;
    @Inject Libraries libraries;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstBundleHoldsEverything(Language language) {
        var bundle = bundle(language.tag(), null);

        assertThat(bundle.getBoolean("whole")).isTrue();
        assertThat(bundle.getList("changed.id", String.class))
                .contains("passport-taken", "egov", "no-amnesty-for-sale", "kz-102");
        assertThat(bundle.getList("changed.findAll { it.type == 'contact' }.contact.id"))
                .hasSizeGreaterThan(70);
        assertThat(bundle.getList("changed.findAll { it.type == 'guide' }.document.bodyHtml"))
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void whoeverHasEverythingIsSentNothing() {
        var known = bundle("tg", null).getString("revision");

        var bundle = bundle("tg", known);

        assertThat(bundle.getBoolean("whole")).isFalse();
        assertThat(bundle.getList("changed")).isEmpty();
        assertThat(bundle.getList("deleted")).isEmpty();
    }

    @Test
    void aChangeInOneLanguageIsASmallBundleThere() {
        var known = bundle("tg", null).getString("revision");

        publishAgain("passport-taken", "tg");

        assertThat(changed("tg", known)).containsExactly("passport-taken");
        assertThat(changed("ky", known)).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsDeletedFromPhones() {
        var known = bundle("ru", null).getString("revision");

        step("ibelong", "en", "withdrawn");

        var bundle = bundle("ru", known);
        step("ibelong", "en", "published");
        assertThat(bundle.getList("deleted", String.class)).containsExactly("ibelong");
        assertThat(changed("ru", bundle.getString("revision"))).containsExactly("ibelong");
    }

    @Test
    void onNewYearTheAmountsAreSentAnew() {
        clock.set(Instant.parse("2026-12-31T07:00:00Z"));
        var known = bundle("ru", null).getString("revision");

        clock.set(Instant.parse("2027-01-01T07:00:00Z"));

        assertThat(changed("ru", known))
                .contains("household-work", "mci")
                .doesNotContain("passport-taken");
    }

    @Test
    void newsThatHaveEndedAreDeletedFromPhones() {
        clock.set(Instant.parse("2027-01-31T07:00:00Z"));
        var known = bundle("ru", null).getString("revision");

        clock.set(Instant.parse("2027-02-01T07:00:00Z"));

        assertThat(bundle("ru", known).getList("deleted", String.class))
                .containsExactly("amounts-change-in-january");
    }

    @Test
    void whoeverKnowsMoreThanThereIsGetsEverything() {
        var bundle = bundle("ru", "999999999.2026-11-23");

        assertThat(bundle.getBoolean("whole")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "1.2026-13-01", "1.2026-11-23.1", "-1.2026-11-23", "' or 1"})
    void aRevisionThatIsNoneIsRefused(String since) {
        given().queryParam("since", since)
                .get("/api/v1/bundles/ru")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("bad-revision"));
    }

    @Test
    void anUnknownLanguageIsMissing() {
        given().get("/api/v1/bundles/xx").then().statusCode(404);
    }

    private List<String> changed(String language, String since) {
        return bundle(language, since).getList("changed.id", String.class);
    }

    private static JsonPath bundle(String language, String since) {
        var request = since == null ? given() : given().queryParam("since", since);
        return request.get("/api/v1/bundles/" + language)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void publishAgain(String document, String language) {
        step(document, language, "published");
    }

    /// What the desk of another node would write.
    private void step(String document, String language, String step) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "INSERT INTO content_step (revision, step, recorded_at)"
                                                + " SELECT max(id), :step, now() FROM content_revision"
                                                + " WHERE document = :document"
                                                + " AND language = :language")
                                .setParameter("document", document)
                                .setParameter("language", language)
                                .setParameter("step", step)
                                .executeUpdate());
        libraries.refresh();
    }
}
