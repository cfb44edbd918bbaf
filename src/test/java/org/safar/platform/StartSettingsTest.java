package org.safar.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartSettingsTest {

    private static final String URL = "jdbc:postgresql://database/safar";

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging", "democracy"})
    void onlyTheDemoStartsWithoutTheAddressOfADatabase(String profile) {
        assertThatThrownBy(() -> settings(profile, null, null).check())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(settings(profile, null, null).needsDemoDatabase()).isFalse();
    }

    @Test
    void theDemoBringsADatabaseOfItsOwn() {
        assertThatCode(() -> settings("demo", null, null).check()).doesNotThrowAnyException();
        assertThat(settings("demo", null, null).needsDemoDatabase()).isTrue();
    }

    @Test
    void theDemoUsesADatabaseThatIsNamed() {
        assertThat(settings("demo", URL, null).needsDemoDatabase()).isFalse();
    }

    @Test
    void productionStartsOnADatabase() {
        assertThatCode(() -> settings("prod", URL, null).check()).doesNotThrowAnyException();
    }

    @Test
    void productionNeverLivesOnAnotherDay() {
        assertThatThrownBy(() -> settings("prod", URL, "2027-01-01").check())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("production always lives today");
    }

    @Test
    void aReviewerMayLiveOnAnotherDay() {
        assertThatCode(() -> settings("demo", null, "2027-01-01").check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "01.01.2027", "2027-02-30"})
    void aDayThatIsNoDateIsNamedInTheRefusal(String day) {
        assertThatThrownBy(() -> settings("demo", null, day).check())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "too short",
                "",
                "${SAFAR_VAULT_PEPPER_FROM_SOMEWHERE_ELSE}",
                "change-me-change-me-change-me-change-me"
            })
    void aPepperThatCouldBeGuessedIsRefused(String pepper) {
        var settings =
                new StartSettings(
                        List.of("prod"),
                        Optional.of(URL),
                        Optional.empty(),
                        Path.of("x"),
                        Optional.of(pepper));

        assertThatThrownBy(settings::check)
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("SAFAR_VAULT_PEPPER");
    }

    private static StartSettings settings(String profile, String url, String day) {
        return new StartSettings(
                List.of(profile),
                Optional.ofNullable(url),
                Optional.ofNullable(day),
                Path.of("x"),
                Optional.empty());
    }
}
