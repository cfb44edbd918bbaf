package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.SendResult.Sent;
import org.safar.casework.vault.OpeningKey;
import org.safar.casework.vault.OpeningKeys;
import org.safar.casework.vault.RecoveryCode;
import org.safar.casework.vault.SlowKeys;
import org.safar.casework.vault.SymmetricKey;
import org.safar.casework.vault.UnreadableException;
import org.safar.casework.vault.VaultState;
import org.safar.casework.vault.Vaults;
import org.safar.country.Country;
import org.safar.platform.Actor;
import org.safar.staff.organisation.Organisations;

/// Who can open a vault, and who no longer. Each test has an organisation of its own, which answers
/// for Germany.
@QuarkusTest
class VaultsTest {

    private static final String COUNTRY = "DE";
    private static final String PASSPHRASE = "seven grey horses drink tea";
    private static final String OTHER = "nine old boats carry salt";

    @Inject Vaults vaults;
    @Inject HelpRequests requests;
    @Inject HelpDirectory directory;
    @Inject CaseDesk desk;
    @Inject CaseKeys caseKeys;
    @Inject Organisations organisations;
    @Inject SlowKeys slowKeys;
    @Inject DataSource database;

    private final Actor lead = person("lead", "case-lead");
    private final Actor worker = person("worker", "case-worker");
    private long organisation;
    private RecoveryCode sheet;

    @BeforeEach
    void aVault() {
        organisation =
                organisations.add(lead, "Organisation " + UUID.randomUUID()).orElseThrow().id();
        sheet = vaults.setUp(lead, organisation, PASSPHRASE).orElseThrow();
        settings(true, List.of(new HelpDirectory.Route(new Country(COUNTRY), Optional.empty())));
    }

    @AfterEach
    void nobodyAnswersForGermany() {
        settings(false, List.of());
    }

    @Test
    void theLeadOpensTheVaultWithTheirPassphrase() {
        assertThat(unlock(lead)).isPresent();
    }

    @Test
    void aWrongPassphraseOpensNothing() {
        assertThat(vaults.unlock(organisation, lead.id(), PASSPHRASE + "s")).isEmpty();
        assertThat(vaults.unlock(organisation, lead.id(), "")).isEmpty();
        assertThat(vaults.unlock(organisation, worker.id(), PASSPHRASE)).isEmpty();
    }

    @Test
    void aVaultIsSetUpOnce() {
        assertThat(vaults.setUp(worker, organisation, OTHER)).isEmpty();
        assertThat(unlock(lead)).isPresent();
    }

    @Test
    void whoChoseAPassphraseOpensNothingUntilALeadLetsThemIn() {
        vaults.enrol(worker, organisation, PASSPHRASE);
        assertThat(state(worker)).isEqualTo(VaultState.WAITING);
        assertThat(unlock(worker)).isEmpty();

        vaults.admit(lead, organisation, worker.id(), unlock(lead).orElseThrow());

        assertThat(state(worker)).isEqualTo(VaultState.MEMBER);
        assertThat(reads(unlock(worker).orElseThrow(), send("wages"))).isTrue();
    }

    @Test
    void aPassphraseIsChangedByWhoeverHasTheKeys() {
        vaults.changePassphrase(lead, organisation, OTHER, unlock(lead).orElseThrow());

        assertThat(unlock(lead)).isEmpty();
        assertThat(vaults.unlock(organisation, lead.id(), OTHER)).isPresent();
    }

    @Test
    void whoHasForgottenTheirPassphraseWaitsToBeLetInAgain() {
        admit(worker);

        vaults.enrolAgain(worker, organisation, OTHER);

        assertThat(state(worker)).isEqualTo(VaultState.WAITING);
        assertThat(vaults.unlock(organisation, worker.id(), OTHER)).isEmpty();
        vaults.admit(lead, organisation, worker.id(), unlock(lead).orElseThrow());
        assertThat(vaults.unlock(organisation, worker.id(), OTHER)).isPresent();
    }

    @Test
    void theSheetOpensTheVaultWhenEverybodyHasForgotten() {
        var received = send("wages");
        var typed = sheet.text().toLowerCase().replace('-', ' ');

        var recovered = vaults.recover(lead, organisation, typed, OTHER);

        assertThat(reads(recovered.orElseThrow(), received)).isTrue();
        assertThat(unlock(lead)).isEmpty();
        assertThat(vaults.unlock(organisation, lead.id(), OTHER)).isPresent();
    }

    @Test
    void aWrongCodeOpensNothing() {
        var other = vaults.setUp(lead, another(), PASSPHRASE).orElseThrow();

        assertThat(vaults.recover(lead, organisation, other.text(), OTHER)).isEmpty();
        assertThat(unlock(lead)).isPresent();
    }

    @Test
    void aNewSheetMakesTheOldOneUseless() {
        var fresh = vaults.newSheet(lead, organisation, unlock(lead).orElseThrow());

        assertThat(vaults.recover(lead, organisation, sheet.text(), OTHER)).isEmpty();
        assertThat(vaults.recover(lead, organisation, fresh.text(), OTHER)).isPresent();
    }

    @Test
    void theSheetStaysGoodAfterANewKey() {
        vaults.rotate(lead, organisation, unlock(lead).orElseThrow());
        var received = send("wages");

        var recovered = vaults.recover(lead, organisation, sheet.text(), OTHER);

        assertThat(reads(recovered.orElseThrow(), received)).isTrue();
    }

    @Test
    void theSheetIsUselessAfterSomebodyWasRemoved() {
        admit(worker);
        var unlocked = unlock(lead).orElseThrow();

        vaults.remove(lead, organisation, worker.id(), unlocked);

        assertThat(vaults.recover(lead, organisation, sheet.text(), OTHER)).isEmpty();
    }

    /// The strongest that somebody can have who leaves in anger: a copy of the database from the
    /// last working day, the passphrase, and a copy of the database as it is later.
    @Test
    void whatARemovedPersonCopiedOpensNothingThatIsKeptLater() {
        admit(worker);
        var before = send("before");
        var copied = new CopyOfMember(organisation, worker.id());
        var caseKeysBefore = keyRows();
        assertThat(opens(copied.open(PASSPHRASE), caseKeysBefore)).as("the copy is real").isTrue();

        vaults.remove(lead, organisation, worker.id(), unlock(lead).orElseThrow());
        var after = send("after");

        var stolen = copied.open(PASSPHRASE);
        assertThat(keyRows()).hasSize(4).allSatisfy(row -> assertUnreadable(stolen, row));
        assertThat(unlock(worker)).isEmpty();
        assertThat(state(worker)).isEqualTo(VaultState.NOT_ENROLLED);
        assertThat(count("vault_grant where account = '" + worker.id() + "'")).isZero();
        assertThat(reads(unlock(lead).orElseThrow(), before)).isTrue();
        assertThat(reads(unlock(lead).orElseThrow(), after)).isTrue();
    }

    @Test
    void whoStaysOpensEverythingAfterANewKey() {
        admit(worker);
        var before = send("before");

        vaults.rotate(lead, organisation, unlock(lead).orElseThrow());

        assertThat(reads(unlock(worker).orElseThrow(), before)).isTrue();
    }

    @Test
    void theKeysOfBeforeAreRefusedAfterANewOne() {
        var old = unlock(lead).orElseThrow();
        vaults.rotate(lead, organisation, old);

        assertThat(vaults.fits(organisation, old)).isFalse();
        assertThatThrownBy(() -> vaults.rotate(lead, organisation, old))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> vaults.newSheet(lead, organisation, old))
                .isInstanceOf(UnreadableException.class);
        assertThat(unlock(lead)).isPresent();
    }

    @Test
    void aNewKeyTakesFiveHundredCaseKeysAlong() {
        var holder = vaults.current(organisation).orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    for (var index = 0; index < 250; index++) {
                        caseKeys.giveOrganisation(
                                UUID.randomUUID(), organisation, holder, SymmetricKey.create());
                    }
                });

        var keys = vaults.rotate(lead, organisation, unlock(lead).orElseThrow());

        var now = keys.of(vaults.current(organisation).orElseThrow().id());
        assertThat(keyRows()).hasSize(500).allSatisfy(row -> assertThat(row.open(now)).isNotNull());
        assertThat(count("vault_key where organisation = " + organisation)).isEqualTo(1);
        execute("delete from help_case_key where organisation = " + organisation);
    }

    /// While one lead makes new keys again and again, requests arrive.
    @Test
    void aRequestThatArrivesWhileANewKeyIsMadeIsNeitherLostNorUnreadable() throws Exception {
        var goesOn = new AtomicBoolean(true);
        var received = new ArrayList<Sent>();
        try (var people = Executors.newFixedThreadPool(2)) {
            var rotating =
                    people.submit(() -> {
                        var keys = unlock(lead).orElseThrow();
                        var made = 0;
                        while (goesOn.get()) {
                            keys = vaults.rotate(lead, organisation, keys);
                            made++;
                        }
                        return made;
                    });
            var sending =
                    people.submit(() -> {
                        for (var index = 0; index < 40; index++) {
                            received.add(send("request " + index));
                        }
                        return null;
                    });
            try {
                sending.get();
            } finally {
                goesOn.set(false);
            }
            assertThat(rotating.get()).isGreaterThan(3);
        }

        var keys = unlock(lead).orElseThrow();
        assertThat(received).hasSize(40).allSatisfy(sent -> assertThat(reads(keys, sent)).isTrue());
    }

    /// A case that somebody deletes while its key is being moved must not spoil the new key.
    @Test
    void aRequestIsDeletedWhileANewKeyIsMade() throws Exception {
        var sent = new ArrayList<Sent>();
        for (var index = 0; index < 12; index++) {
            sent.add(send("request " + index));
        }
        try (var people = Executors.newFixedThreadPool(2)) {
            var deleting =
                    people.submit(() -> {
                        sent.forEach(
                                it -> requests.delete(requests.open(it.receipt()).orElseThrow()));
                        return null;
                    });
            var keys = unlock(lead).orElseThrow();
            while (!deleting.isDone()) {
                keys = vaults.rotate(lead, organisation, keys);
            }
            deleting.get();
        }

        assertThat(keyRows()).isEmpty();
    }

    private Sent send(String words) {
        return (Sent) requests.send(HelpOffices.request(COUNTRY, words), SendingKey.create());
    }

    private boolean reads(OpeningKeys keys, Sent sent) {
        var id = requests.open(sent.receipt()).orElseThrow().id();
        return desk.open(new Worker(lead, organisation, false, keys), id, "case-read").isPresent();
    }

    private void admit(Actor person) {
        vaults.enrol(person, organisation, PASSPHRASE);
        vaults.admit(lead, organisation, person.id(), unlock(lead).orElseThrow());
    }

    private Optional<OpeningKeys> unlock(Actor person) {
        return vaults.unlock(organisation, person.id(), PASSPHRASE);
    }

    private VaultState state(Actor person) {
        return vaults.stateOf(organisation, person.id());
    }

    private long another() {
        return organisations.add(lead, "Other " + UUID.randomUUID()).orElseThrow().id();
    }

    private void settings(boolean takes, List<HelpDirectory.Route> routes) {
        directory.set(
                lead,
                organisation,
                new HelpDirectory.Settings(
                        new Country("KZ"), "Mo-Fr 09:00-18:00", 2, 90, "", takes, routes));
    }

    private static Actor person(String name, String role) {
        return new Actor(name + "-" + UUID.randomUUID(), name, role);
    }

    private static boolean opens(OpeningKey key, List<KeyRow> rows) {
        return rows.stream().allMatch(row -> row.open(key) != null);
    }

    private static void assertUnreadable(OpeningKey key, KeyRow row) {
        assertThatThrownBy(() -> row.open(key)).isInstanceOf(UnreadableException.class);
    }

    /// A row of a copy of the database.
    private record KeyRow(UUID helpCase, String purpose, byte[] wrapped) {

        SymmetricKey open(OpeningKey key) {
            return SymmetricKey.of(key.open(wrapped, "case:" + helpCase + ":" + purpose));
        }
    }

    private List<KeyRow> keyRows() {
        return rows(
                        "select help_case, purpose, wrapped from help_case_key where organisation = "
                                + organisation)
                .stream()
                .map(row ->
                        new KeyRow(
                                (UUID) row.get("help_case"),
                                (String) row.get("purpose"),
                                (byte[]) row.get("wrapped")))
                .toList();
    }

    /// What a copy of the database tells about one member.
    private final class CopyOfMember {

        private final Map<String, Object> member;
        private final Map<String, Object> grant;
        private final String place;

        CopyOfMember(long organisation, String account) {
            place = organisation + ":" + account;
            member =
                    rows("select salt, wrapped_private from vault_member where account = '"
                                    + account
                                    + "'")
                            .getFirst();
            grant =
                    rows("select vault_key, account, wrapped from vault_grant where account = '"
                                    + account
                                    + "'")
                            .getFirst();
        }

        /// As [Vaults] does it, without asking it.
        OpeningKey open(String passphrase) {
            var slow =
                    slowKeys.make(
                            passphrase.getBytes(StandardCharsets.UTF_8),
                            (byte[]) member.get("salt"),
                            SlowKeys.Cost.PASSPHRASE);
            var own =
                    OpeningKey.of(
                            slow.open(
                                    (byte[]) member.get("wrapped_private"),
                                    "vault-member:" + place));
            return OpeningKey.of(
                    own.open(
                            (byte[]) grant.get("wrapped"),
                            "vault-key:" + grant.get("vault_key") + ":" + grant.get("account")));
        }
    }

    private long count(String what) {
        return (long) rows("select count(*) as number from " + what).getFirst().get("number");
    }

    private List<Map<String, Object>> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, Object>>();
            while (found.next()) {
                var row = new HashMap<String, Object>();
                for (var index = 1; index <= found.getMetaData().getColumnCount(); index++) {
                    row.put(found.getMetaData().getColumnLabel(index), found.getObject(index));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
