package org.safar.registry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.report.ReportFault.Code;
import org.safar.registry.report.ReportFormReader.Accepted;
import org.safar.registry.report.ReportFormReader.Refused;
import org.safar.registry.report.ReportedAgency.Named;

/// It is 23 November 2026.
class ReportFormReaderTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC);

    private static final String ONCE = "2f1c6f5e-6c0e-4f43-9a53-0b6f0a6d2b11";

    @ParameterizedTest(name = "{9}: {0} {1} {2} {3} {4} {5} {6}")
    @CsvFileSource(resources = "/registry/report-forms.csv", numLinesToSkip = 1)
    void aFormIsTakenOrItsFaultIsNamed(
            @Nullable String name,
            @Nullable String country,
            @Nullable String reasons,
            @Nullable String destination,
            @Nullable String month,
            @Nullable String year,
            @Nullable String people,
            @Nullable String pointer,
            @Nullable String code,
            @Nullable String why) {
        var outcome =
                ReportFormReader.read(
                        new ReportForm(
                                "",
                                text(name),
                                text(country),
                                reasons == null ? List.of() : List.of(reasons.split(" ")),
                                text(destination),
                                text(month),
                                text(year),
                                text(people),
                                ONCE),
                        CLOCK);

        assertThat(faults(outcome))
                .as(why)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer + " " + code));
    }

    @Test
    void severalFaultsAreNamedInTheOrderOfTheFields() {
        var form = new ReportForm("", "", "XX", List.of(), "YY", "13", "x", "all", "once");

        assertThat(((Refused) ReportFormReader.read(form, CLOCK)).faults())
                .containsExactly(
                        new ReportFault("/name", Code.NAME_MISSING),
                        new ReportFault("/country", Code.UNKNOWN_COUNTRY),
                        new ReportFault("/reasons", Code.REASON_MISSING),
                        new ReportFault("/destination", Code.UNKNOWN_COUNTRY),
                        new ReportFault("/happened", Code.NOT_A_MONTH),
                        new ReportFault("/people", Code.UNKNOWN_PEOPLE),
                        new ReportFault("/once", Code.BAD_ONCE));
    }

    @Test
    void aNameIsKeptWithoutLettersThatNobodySees() {
        var typed = " \u0000Аска\r\n\t Тревел\u202e\ud800 ";

        assertThat(accepted(named(typed)).query().agency())
                .isEqualTo(new Named("Аска Тревел", null));
    }

    @Test
    void aNameMayBeLongButNotLonger() {
        var longest = "🏢".repeat(ReportFormReader.LONGEST_NAME - 1) + "A";

        assertThat(ReportFormReader.read(named(longest), CLOCK)).isInstanceOf(Accepted.class);
        assertThat(faults(ReportFormReader.read(named(longest + "A"), CLOCK)))
                .containsExactly("/name name-too-long");
    }

    @Test
    void aTimeIsNeverMoreThanAMonth() {
        var form = new ReportForm("x", "", "", List.of("other"), "", "03", "26", "", ONCE);

        assertThat(accepted(form).query().happened()).isEqualTo(PartialDate.parse("2026-03"));
    }

    @Test
    void whereTheYearHasBegunAlreadyItsFirstMonthIsTaken() {
        var lastEvening = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);
        var form = new ReportForm("x", "", "", List.of("other"), "", "1", "2027", "", ONCE);

        assertThat(ReportFormReader.read(form, lastEvening)).isInstanceOf(Accepted.class);
        assertThat(ReportFormReader.read(form, CLOCK)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2f1c6f5e-6c0e-4f43-9a53-0b6f0a6d2b1", "1-2-3-4-5", "null"})
    void aNumberThatIsNotRandomIsRefused(String once) {
        var form = new ReportForm("x", "", "", List.of("other"), "", "", "", "", once);

        assertThat(faults(ReportFormReader.read(form, CLOCK))).containsExactly("/once bad-once");
    }

    @Test
    void onlyThreatsTellOfDanger() {
        assertThat(
                        Stream.of(ReportReason.values())
                                .filter(reason ->
                                        accepted(because(reason)).query().tellsOfDanger()))
                .containsExactly(ReportReason.THREATS);
    }

    private static ReportForm because(ReportReason reason) {
        return new ReportForm("x", "", "", List.of(reason.word()), "", "", "", "", ONCE);
    }

    private static ReportForm named(String name) {
        return new ReportForm("", name, "", List.of("other"), "", "", "", "", ONCE);
    }

    private static Accepted accepted(ReportForm form) {
        return (Accepted) ReportFormReader.read(form, CLOCK);
    }

    private static List<String> faults(ReportFormReader.Outcome outcome) {
        return switch (outcome) {
            case Accepted accepted -> List.of();
            case Refused refused ->
                    refused.faults().stream()
                            .map(fault -> fault.pointer() + " " + fault.code().word())
                            .toList();
        };
    }

    private static String text(@Nullable String cell) {
        return Objects.requireNonNullElse(cell, "");
    }
}
