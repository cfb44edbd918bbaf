package org.safar.casework.vaultdesk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.vault.VaultSessions;
import org.safar.casework.vault.VaultState;
import org.safar.casework.vault.Vaults;
import org.safar.platform.Actor;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;
import org.safar.staff.organisation.Organisations;

/// Each test has an organisation of its own; its lead is called Mehri and its case worker Nodir.
@QuarkusTest
class VaultPageTest {

    private static final String VAULT = "/en/staff/vault";
    private static final String PASSPHRASE = "seven grey horses drink tea";
    private static final String OTHER = "nine old boats carry salt";

    private static final Actor LEAD = new Actor("mehri", "mehri", "case-lead");
    private static final Actor WORKER = new Actor("nodir", "nodir", "case-worker");
    private static final Actor ADMIN = new Actor("admin", "admin", "platform-admin");

    @Inject Organisations organisations;
    @Inject Vaults vaults;
    @Inject VaultSessions sessions;

    private final String name = "Office " + UUID.randomUUID();
    private long organisation;

    @BeforeEach
    void anOffice() {
        organisation = organisations.add(ADMIN, name).orElseThrow().id();
        organisations.join(ADMIN, organisation, LEAD.id(), LEAD.name());
        organisations.join(ADMIN, organisation, WORKER.id(), WORKER.name());
    }

    @AfterEach
    void everybodyLeaves() {
        organisations.leave(ADMIN, organisation, LEAD.id());
        organisations.leave(ADMIN, organisation, WORKER.id());
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadSetsTheVaultUpAndPrintsTheSheetOnce() {
        var shown = send("/set-up", "", "passphrase", PASSPHRASE, "again", PASSPHRASE);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(setCookie(shown))
                .contains("safar-vault=", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Max-Age", "Expires");
        var code = Jsoup.parse(shown.asString()).select(".recovery").text();
        assertThat(code.replaceAll("[ -]", "")).matches("[0-9A-Z]{26}");
        assertThat(open(shown)).contains("The vault is open in this browser.");
        var again = send("/set-up", cookie(shown), "passphrase", OTHER, "again", OTHER);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.asString()).isEmpty();
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void whatIsEasyToGuessIsRefusedAndNeverShownAgain() {
        var refused = send("/set-up", "", "passphrase", "mehri in office 1987", "again", "x");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("This is mostly your name")
                .doesNotContain("mehri in office");
        assertThat(vaults.current(organisation)).isEmpty();
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void thePassphraseIsTypedTwice() {
        var refused = send("/set-up", "", "passphrase", PASSPHRASE, "again", OTHER);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("The two passphrases are not the same.");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerReadsWhatComesNext() {
        assertThat(page("")).contains("Your lead has to set it up.");
        vaults.setUp(LEAD, organisation, PASSPHRASE);

        assertThat(page("")).contains("Choose your passphrase");
        send("/enrol", "", "passphrase", PASSPHRASE, "again", PASSPHRASE);

        assertThat(page("")).contains("has to let you in");
        admit();

        assertThat(page("")).contains("Open the vault");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void aCaseWorkerOpensTheVaultAndClosesIt() {
        admit();

        var opened = send("/unlock", "", "passphrase", PASSPHRASE);

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.header("Location")).isEqualTo("/en/staff/cases");
        assertThat(open(opened)).contains("The vault is open in this browser.");
        var closed = send("/lock", cookie(opened));
        assertThat(setCookie(closed)).contains("Max-Age=0");
        assertThat(open(opened)).doesNotContain("The vault is open in this browser.");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void whoeverSignsOutClosesTheVault() {
        admit();
        var opened = send("/unlock", "", "passphrase", PASSPHRASE);

        var out =
                given().redirects()
                        .follow(false)
                        .cookie(VaultSessions.COOKIE, cookie(opened))
                        .get("/staff/sign-out");

        assertThat(out.headers().getValues("Set-Cookie"))
                .anySatisfy(set -> assertThat(set).contains("safar-vault=;", "Max-Age=0"));
        assertThat(open(opened)).doesNotContain("The vault is open in this browser.");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void whoeverNoLongerWorksThereFindsTheVaultClosedAtOnce() {
        admit();
        var opened = send("/unlock", "", "passphrase", PASSPHRASE);

        organisations.leave(ADMIN, organisation, WORKER.id());

        assertThat(open(opened)).contains("You work for no organisation yet.");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void theCookieOfAColleagueOpensNothing() {
        admit();
        var keys = vaults.unlock(organisation, LEAD.id(), PASSPHRASE).orElseThrow();

        var stolen = sessions.open(organisation, LEAD.id(), keys);

        assertThat(page(stolen)).doesNotContain("The vault is open in this browser.");
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void aNewKeyClosesTheVaultOnEveryNode() {
        admit();
        var opened = send("/unlock", "", "passphrase", PASSPHRASE);

        // As another node does it: nobody here is told.
        vaults.rotate(
                LEAD,
                organisation,
                vaults.unlock(organisation, LEAD.id(), PASSPHRASE).orElseThrow());

        assertThat(open(opened)).doesNotContain("The vault is open in this browser.");
    }

    @Test
    @TestSecurity(user = "otabek", roles = StaffRole.CASE_WORKER_WORD)
    void afterTenAttemptsTheRightPassphraseDoesNotHelpEither() {
        var otabek = new Actor("otabek", "otabek", "case-worker");
        organisations.join(ADMIN, organisation, otabek.id(), otabek.name());
        vaults.setUp(LEAD, organisation, PASSPHRASE);
        vaults.enrol(otabek, organisation, PASSPHRASE);
        var keys = vaults.unlock(organisation, LEAD.id(), PASSPHRASE).orElseThrow();
        vaults.admit(LEAD, organisation, otabek.id(), keys);

        for (var attempt = 0; attempt < 10; attempt++) {
            var refused = send("/unlock", "", "passphrase", OTHER);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.asString()).contains("The vault did not open with this passphrase.");
        }
        var right = send("/unlock", "", "passphrase", PASSPHRASE);

        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.asString()).contains("Too many attempts.");
        organisations.leave(ADMIN, organisation, otabek.id());
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void anotherPassphraseNeedsTheOneOfBefore() {
        admit();
        var cookie = cookie(send("/unlock", "", "passphrase", PASSPHRASE));

        var refused =
                send("/change", cookie, "present", OTHER, "passphrase", OTHER, "again", OTHER);
        assertThat(refused.statusCode()).isEqualTo(422);

        var changed =
                send("/change", cookie, "present", PASSPHRASE, "passphrase", OTHER, "again", OTHER);
        assertThat(changed.header("Location")).isEqualTo(VAULT + "?done=changed");
        assertThat(vaults.unlock(organisation, WORKER.id(), OTHER)).isPresent();
    }

    @Test
    @TestSecurity(user = "nodir", roles = StaffRole.CASE_WORKER_WORD)
    void whoHasForgottenStartsAgain() {
        admit();

        send("/start-again", "", "passphrase", OTHER, "again", OTHER);

        assertThat(vaults.stateOf(organisation, WORKER.id())).isEqualTo(VaultState.WAITING);
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadLetsSomebodyInAndRemovesThem() {
        vaults.setUp(LEAD, organisation, PASSPHRASE);
        vaults.enrol(WORKER, organisation, PASSPHRASE);
        var cookie = openedBy(LEAD);
        assertThat(given().get("/en/staff").asString()).contains("<strong class=\"waiting\">1<");

        send("/people/nodir/admit", cookie);
        assertThat(vaults.stateOf(organisation, WORKER.id())).isEqualTo(VaultState.MEMBER);
        var ofWorker = openedBy(WORKER);

        assertThat(people(cookie, "/nodir/remove")).contains("Remove from the vault: nodir");
        var removed = send("/people/nodir/remove", cookie);

        assertThat(removed.header("Location")).isEqualTo(VAULT + "/people?done=new-key");
        assertThat(people(cookie, "")).contains("Has not chosen a passphrase yet");
        assertThat(vaults.stateOf(organisation, WORKER.id())).isEqualTo(VaultState.NOT_ENROLLED);
        assertThat(sessions.keys(ofWorker, organisation, WORKER.id())).isEmpty();
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void theListSaysWhoNoLongerWorksThere() {
        admit();
        organisations.leave(ADMIN, organisation, WORKER.id());

        assertThat(people(openedBy(LEAD), ""))
                .contains("No longer works here. Remove this person from the vault.");
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void nobodyIsLetInWhoDoesNotWorkThere() {
        vaults.setUp(LEAD, organisation, PASSPHRASE);
        var stranger = new Actor("stranger", "stranger", "case-worker");
        vaults.enrol(stranger, organisation, PASSPHRASE);

        send("/people/stranger/admit", openedBy(LEAD));

        assertThat(vaults.stateOf(organisation, stranger.id())).isEqualTo(VaultState.WAITING);
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void aLeadDoesNotRemoveThemselves() {
        vaults.setUp(LEAD, organisation, PASSPHRASE);

        send("/people/mehri/remove", openedBy(LEAD));

        assertThat(vaults.stateOf(organisation, LEAD.id())).isEqualTo(VaultState.MEMBER);
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void withoutAnOpenVaultThePeopleAreNotShown() {
        vaults.setUp(LEAD, organisation, PASSPHRASE);

        var answer = given().redirects().follow(false).get(VAULT + "/people");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(VAULT);
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void theSheetOpensTheVaultAndAWrongCodeStaysTyped() {
        var code = vaults.setUp(LEAD, organisation, PASSPHRASE).orElseThrow().text();

        var refused = send("/recover", "", "code", "WRONG", "passphrase", OTHER, "again", OTHER);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("did not open with this code", "value=\"WRONG\"");

        var opened = send("/recover", "", "code", code, "passphrase", OTHER, "again", OTHER);
        assertThat(opened.header("Location")).isEqualTo(VAULT + "?done=recovered");
        assertThat(open(opened)).contains("The vault is open in this browser.");
    }

    @Test
    @TestSecurity(user = "mehri", roles = StaffRole.CASE_LEAD_WORD)
    void aNewSheetAndANewKeyAreMadeWithTheVaultOpen() {
        var old = vaults.setUp(LEAD, organisation, PASSPHRASE).orElseThrow().text();
        var cookie = openedBy(LEAD);

        var printed = Jsoup.parse(send("/sheet", cookie).asString()).select(".recovery").text();
        var before = vaults.current(organisation).orElseThrow().id();
        var rotated = send("/key", cookie);

        assertThat(printed.replaceAll("[ -]", "")).isNotEqualTo(old.replace("-", ""));
        assertThat(rotated.header("Location")).isEqualTo(VAULT + "?done=new-key");
        assertThat(vaults.current(organisation).orElseThrow().id()).isNotEqualTo(before);
        assertThat(page(cookie)).contains("The vault is open in this browser.");
    }

    private void admit() {
        if (vaults.current(organisation).isEmpty()) {
            vaults.setUp(LEAD, organisation, PASSPHRASE);
        }
        vaults.enrol(WORKER, organisation, PASSPHRASE);
        var keys = vaults.unlock(organisation, LEAD.id(), PASSPHRASE).orElseThrow();
        vaults.admit(LEAD, organisation, WORKER.id(), keys);
    }

    private String openedBy(Actor person) {
        var keys = vaults.unlock(organisation, person.id(), PASSPHRASE).orElseThrow();
        return sessions.open(organisation, person.id(), keys);
    }

    private static String page(String cookie) {
        return given().cookie(VaultSessions.COOKIE, cookie).get(VAULT).asString();
    }

    private static String people(String cookie, String path) {
        return given().cookie(VaultSessions.COOKIE, cookie)
                .get(VAULT + "/people" + path)
                .asString();
    }

    private static String open(Response answer) {
        return page(cookie(answer));
    }

    private static String setCookie(Response answer) {
        return answer.headers().getValues("Set-Cookie").stream()
                .filter(set -> set.startsWith(VaultSessions.COOKIE))
                .findFirst()
                .orElseThrow();
    }

    private static String cookie(Response answer) {
        return answer.cookie(VaultSessions.COOKIE);
    }

    /// @param fields names and values, one after the other
    private static Response send(String path, String cookie, String... fields) {
        // Every page with a form gives a token; this one always has one.
        var request =
                StaffForms.opened(VAULT + "/start-again", VAULT + path)
                        .filled()
                        .cookie(VaultSessions.COOKIE, cookie);
        for (var index = 0; index < fields.length; index += 2) {
            request.formParam(fields[index], fields[index + 1]);
        }
        return request.post(VAULT + path);
    }
}
