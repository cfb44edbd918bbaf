package org.safar.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.platform.DemoRealm;

/// The realm that production imports, as a file: who gets in, and with what.
class RealmTest {

    private static final Path FOLDER = Path.of("deployment/keycloak");

    private final ObjectMapper json = new ObjectMapper();
    private final ObjectNode realm = (ObjectNode) json.readTree(file("safar-realm.json"));

    RealmTest() throws IOException {}

    @Test
    void inProductionNobodyEntersWithAPasswordAlone() {
        assertThat(RealmFaults.of(realm)).isEmpty();
    }

    @Test
    void itsRolesAreThoseOfSafar() {
        assertThat(RealmFaults.roles(realm))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(StaffRole.values()).map(StaffRole::word).toList());
    }

    @Test
    void sessionsEndAfterHalfAnHourAndTokensAfterFiveMinutes() {
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(5 * 60);
    }

    @Test
    void theDemoDiffersInItsPeopleAndInTheSecondFactorOnly() throws IOException {
        var demo = (ObjectNode) json.readTree(DemoRealm.read(FOLDER).json());

        assertThat(RealmFaults.of(demo))
                .contains("user editor", "the browser flow is not in the file");
        demo.set("users", realm.get("users"));
        demo.set("browserFlow", realm.get("browserFlow"));
        demo.set("displayName", realm.get("displayName"));
        assertThat(demo).isEqualTo(realm);
    }

    @Test
    void theDemoHasAPersonForEachRole() throws IOException {
        assertThat(DemoRealm.read(FOLDER).users())
                .extracting(DemoRealm.DemoUser::name)
                .containsExactlyInAnyOrderElementsOf(RealmFaults.roles(realm));
    }

    @Test
    void aCodeThatIsOnlyAskedForSometimesIsAFault() {
        code().put("requirement", "CONDITIONAL");

        assertThat(RealmFaults.of(realm)).isNotEmpty();
    }

    @Test
    void aSecretInTheFileIsAFault() {
        client("safar").put("secret", "ThisIsASecret");

        assertThat(RealmFaults.of(realm)).contains("a secret");
    }

    @Test
    void aClientThatSendsPasswordsIsAFault() {
        client("safar").remove("directAccessGrantsEnabled");

        assertThat(RealmFaults.of(realm)).contains("safar may send passwords");
    }

    @Test
    void aClientWithAFlowOfItsOwnIsAFault() {
        client("safar").putObject("authenticationFlowBindingOverrides").put("browser", "browser");

        assertThat(RealmFaults.of(realm)).contains("safar has a flow of its own");
    }

    private ObjectNode code() {
        return (ObjectNode) realm.at("/authenticationFlows/1/authenticationExecutions/1");
    }

    private ObjectNode client(String name) {
        return ((ArrayNode) realm.get("clients"))
                .valueStream()
                .filter(client -> client.get("clientId").asText().equals(name))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static java.io.File file(String name) {
        return FOLDER.resolve(name).toFile();
    }
}
