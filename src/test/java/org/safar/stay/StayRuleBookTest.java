package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.country.Country;
import org.safar.country.Nationality;
import org.safar.country.NationalityGroups;
import org.safar.platform.BadRuleFileException;
import org.safar.platform.RuleFile;

/// The rule book refuses what is wrong, and the real files hold what they must.
class StayRuleBookTest {

    private static final StayRuleBook BOOK = StayRuleBook.load();

    /// Each line is one careless edit of a real file; without a reason it must do no harm.
    @ParameterizedTest(name = "{0} {1}: {2} = {3} ({5})")
    @CsvFileSource(resources = "/stay/careless-edits.csv", numLinesToSkip = 1)
    void stopsTheStartWithFileLineAndReason(
            String file,
            String row,
            String column,
            @Nullable String value,
            @Nullable String reason,
            String why) {
        var path = "rules/" + file;
        var edited = new EditedRules(path, row, column, value == null ? "" : value);

        var fault = catchThrowable(() -> edited.whileEdited(StayRuleBook::load));

        if (reason == null) {
            assertThat(fault).as(why).isNull();
            return;
        }
        // The header is at fault when a column is missing, but the first row shows it.
        var line = Math.max(2, edited.line());
        assertThat(fault)
                .as(why)
                .isInstanceOf(BadRuleFileException.class)
                .hasMessage(path + ", line " + line + ": " + reason);
    }

    @Test
    void refusesAGroupThatOverlapsWithAnotherGroup() {
        var edited =
                new EditedRules(
                        "rules/stay/ru.csv",
                        "ru-tj-registration",
                        "nationality_group",
                        "ALL_VISA_FREE");

        assertThatThrownBy(() -> edited.whileEdited(StayRuleBook::load))
                .isInstanceOf(BadRuleFileException.class)
                .hasMessageContaining("overlaps with `ru-tj-registration`");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        var file = new StayRuleFile(new RuleFile("rules/stay/xx.csv"), NationalityGroups.load());

        assertThatThrownBy(file::read)
                .isInstanceOf(BadRuleFileException.class)
                .hasMessage("rules/stay/xx.csv, line 0: the file is missing");
    }

    @Test
    void holdsEveryRowOfTheFiles() {
        assertThat(BOOK.rules()).hasSize(65);
        assertThat(BOOK.rules()).extracting(StayRule::id).doesNotHaveDuplicates();
        assertThat(BOOK.rules().stream().map(StayRule::destination).distinct())
                .containsExactlyElementsOf(StayRuleBook.DESTINATIONS);
    }

    @Test
    void namesEveryRowAfterItsDestination() {
        assertThat(BOOK.rules())
                .allSatisfy(rule ->
                        assertThat(rule.id())
                                .startsWith(
                                        rule.destination().code().toLowerCase(Locale.ROOT) + "-")
                                .matches("[a-z0-9-]+"));
    }

    @Test
    void saysOfEveryRowWhereItStandsAndWhenItWasChecked() {
        assertThat(BOOK.rules())
                .allSatisfy(rule -> {
                    assertThat(rule.legalBasis()).isNotBlank();
                    assertThat(rule.source().text()).isNotBlank();
                    assertThat(rule.source().title()).isNotBlank();
                    assertThat(rule.source().address()).matches("|https?://\\S+");
                    assertThat(rule.checkedOn()).isAfter(LocalDate.of(2026, 1, 1));
                });
    }

    /// A row that names the state beats a group's row of the same kind or duty, and no other.
    @ParameterizedTest
    @CsvSource({
        "UZ, RU, uz-ru-registration",
        "UZ, DE, uz-others-registration",
        "UZ, KZ, 'uz-kz-per-entry uz-kz-registration uz-kz-window'",
        "RU, TM, ru-others-registration",
        "RU, BY, ru-by-registration",
        "RU, UZ, 'ru-patent ru-uz-registration ru-visa-free-per-entry ru-visa-free-year'",
        "KZ, TR, 'kz-90-day-states-registration kz-host-notification kz-reregistration kz-tr-per-entry kz-tr-window'",
        "KZ, KG, 'kz-eaeu-per-entry kz-eaeu-window kz-host-notification kz-kg-registration kz-reregistration'",
        "KZ, stateless, 'kz-host-notification kz-reregistration'",
        "TR, DE, ''",
    })
    void choosesTheRowsOfAPair(String destination, String nationality, String ids) {
        var rows =
                BOOK.pair(new Country(destination), new Nationality(nationality))
                        .inForceOn(LocalDate.of(2026, 11, 23));

        assertThat(rows.stream().map(StayRule::id).sorted())
                .containsExactlyElementsOf(
                        ids.isEmpty() ? List.of() : Stream.of(ids.split(" ")).toList());
    }

    @Test
    void neverGuessesWhoIsOnAListThatNobodyRead() {
        var unread = BOOK.rulesWithUnreadList(new Country("KG"), LocalDate.of(2026, 11, 23));

        assertThat(unread)
                .extracting(StayRule::id)
                .containsExactly("kg-55-states-window", "kg-not-exempt-registration");
        assertThat(unread)
                .allSatisfy(rule -> assertThat(rule.binds(new Nationality("DE"))).isFalse());
    }
}
