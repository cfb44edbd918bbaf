package org.safar.staff.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.StaffRole;
import org.safar.web.SentTable;

@QuarkusTest
@TestSecurity(user = "me", roles = StaffRole.PLATFORM_ADMIN_WORD)
class AuditPageTest {

    @Inject AuditLog log;

    private final String agency = UUID.randomUUID().toString();

    @Test
    void theNewestIsFirstAndOlderOnesFollow() {
        for (var i = 1; i <= 51; i++) {
            record("Bakyt", "deed-" + i);
        }

        var first = open("?subject=agency:" + agency);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("tbody tr").first().text())
                .startsWith("2026-11-23 07:")
                .endsWith("Bakyt editor deed-51 agency:" + agency);

        var older = first.select("a[href*=before]").attr("href");
        var second = open(older.substring(older.indexOf('?')));
        assertThat(second.select("tbody tr").text()).contains(" deed-1 ");
        assertThat(second.select("a[href*=before]")).isEmpty();
    }

    @Test
    void itIsNarrowedDownToAPerson() {
        record("Aizada", "deed");
        record("Bakyt", "deed");

        var page = open("?person=Aizada&subject=agency:" + agency);

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("#person").attr("value")).isEqualTo("Aizada");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(open("?person=nobody&before=x").text()).contains("Nothing was found.");
    }

    @Test
    void whatWasAskedForIsAFileDownToTheOldestEntry() {
        for (var i = 1; i <= 501; i++) {
            record("Bakyt", "deed-" + i);
        }
        record("Aizada", "deed");
        var asked = "?person=Bakyt&subject=agency:" + agency;
        var links = open(asked).select("a[href*=export]").eachAttr("href");

        assertThat(links).hasSize(2).allMatch(it -> it.endsWith(asked.replace(":", "%3A")));
        for (var link : links) {
            assertThat(given().urlEncodingEnabled(false).get(link).statusCode()).isEqualTo(200);
        }
        var rows = SentTable.csv("/en/staff/audit/export", asked);
        assertThat(rows).hasSize(502).isEqualTo(SentTable.xlsx("/en/staff/audit/export", asked));
        assertThat(rows.getFirst())
                .containsExactly("When (UTC)", "Person", "Role", "What was done", "About what");
        assertThat(rows.get(1)).element(0, STRING).startsWith("2026-11-23 07:");
        assertThat(rows.get(1).subList(1, 5))
                .containsExactly("Bakyt", "editor", "deed-501", "agency:" + agency);
        assertThat(rows.getLast()).contains("deed-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1+1"})
    void aNameIsNeverAFormula(String name) {
        record(name, "deed");
        var asked = "?subject=agency:" + agency;

        assertThat(SentTable.csv("/ru/staff/audit/export", asked).getLast()).contains("'" + name);
        assertThat(SentTable.xlsx("/ru/staff/audit/export", asked)).hasSize(2);
    }

    @Test
    void aFormatThatDoesNotExistIsNotFound() {
        given().get("/en/staff/audit/export.pdf").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "me", roles = StaffRole.REGISTRY_ADMIN_WORD)
    void othersTakeNothingAway() {
        given().get("/en/staff/audit/export.csv").then().statusCode(403);
        given().get("/en/staff/audit/export.xlsx").then().statusCode(403);
    }

    private void record(String name, String action) {
        log.record(
                new Actor("id-of-" + name, name, "editor"),
                action,
                new Reference("agency", agency));
    }

    private static Document open(String query) {
        return Jsoup.parse(
                given().urlEncodingEnabled(false).get("/en/staff/audit" + query).asString());
    }
}
