package org.safar.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safar.casework.vault.Vaults;
import org.safar.country.Country;

@QuarkusTest
@TestProfile(DemoHelpTest.Demo.class)
class DemoHelpTest {

    public static final class Demo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("safar.casework.demo-organisation", "true");
        }
    }

    @Inject HelpDirectory directory;
    @Inject Vaults vaults;

    @Test
    void bothUsersOfTheDemoOpenTheVault() {
        var handler = directory.handlerFor(new Country("KZ"), HelpTopic.OTHER).orElseThrow();

        for (var account :
                new String[] {
                    "5afa0000-0000-4000-8000-000000000001", "5afa0000-0000-4000-8000-000000000002"
                }) {
            assertThat(vaults.unlock(handler.organisation(), account, "salom-safar-demo"))
                    .isPresent();
        }
    }
}
