package org.safar.staff.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.safar.platform.Actor;
import org.safar.platform.AuditLog;
import org.safar.platform.Reference;
import org.safar.staff.StaffRole;

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
