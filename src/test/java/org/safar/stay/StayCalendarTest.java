package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 9);
    private static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    private static final String TITLE = "Санаи муҳим";

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putTheZoneBack() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Asia/Almaty",
                "Asia/Kamchatka",
                "Pacific/Kiritimati",
                "Pacific/Pago_Pago",
                "America/Sao_Paulo",
                "Africa/Casablanca"
            })
    void isTheSameDayWhereverTheServerStands(String serverZone) {
        TimeZone.setDefault(TimeZone.getTimeZone(serverZone));

        assertThat(StayCalendar.file(DAY, TITLE, NOW)).contains("DTSTART;VALUE=DATE:20261209\r\n");
    }

    /// On some days a zone has no midnight: Brazil's clocks went forward at 0:00.
    @Test
    void isTheSameDayWhereThatDayHasNoMidnight() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));

        assertThat(StayCalendar.file(LocalDate.of(2018, 11, 4), TITLE, NOW))
                .contains("DTSTART;VALUE=DATE:20181104\r\n");
    }

    @Test
    void isAWholeDayWithItsTitle() {
        var event = event();

        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd()).isNull();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
    }

    @Test
    void remindsFourteenSevenAndOneDaysBefore() {
        assertThat(event().getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDuration().toString())
                .containsExactly("-P14D", "-P7D", "-P1D");
        assertThat(event().getAlarms()).extracting(StayCalendarTest::words).containsOnly(TITLE);
    }

    @Test
    void saysNothingThatTellsWhatItIsFor() {
        var file = StayCalendar.file(DAY, TITLE, NOW);
        var withoutMaker = file.replace("PRODID:-//Safar//EN\r\n", "");

        assertThat(withoutMaker.toLowerCase())
                .doesNotContain("safar", "сафар", "сапар", "http", "stay", "migra", "visa", "@");
        assertThat(withoutMaker.lines().map(line -> line.split("[:;]")[0]).distinct())
                .containsExactlyInAnyOrder(
                        "BEGIN",
                        "VERSION",
                        "UID",
                        "DTSTAMP",
                        "SUMMARY",
                        "DTSTART",
                        "ACTION",
                        "DESCRIPTION",
                        "TRIGGER",
                        "END");
    }

    @Test
    void twoFilesDoNotTellThatTheyBelongTogether() {
        assertThat(event().getUid().getValue()).isNotEqualTo(event().getUid().getValue());
    }

    private static String words(VAlarm alarm) {
        assertThat(alarm.getAction().isDisplay()).isTrue();
        return alarm.getDescription().getValue();
    }

    private static VEvent event() {
        var calendar = Biweekly.parse(StayCalendar.file(DAY, TITLE, NOW)).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        return calendar.getEvents().getFirst();
    }
}
