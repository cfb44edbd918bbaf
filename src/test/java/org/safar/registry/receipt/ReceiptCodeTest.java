package org.safar.registry.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A code names one state of the register, and a mistyped one names none.
class ReceiptCodeTest {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final ReceiptCode CODE =
            new ReceiptCode(6, 34, LocalDate.of(2026, 11, 23), 0xABCDE);

    /// Registers from one event to five million.
    static Stream<ReceiptCode> codes() {
        var random = new Random(18);
        return Stream.generate(
                        () -> {
                            var position = 1 + (long) Math.pow(5_000_000, random.nextDouble());
                            return new ReceiptCode(
                                    1 + random.nextLong(position),
                                    position,
                                    ReceiptCode.FIRST_DAY.plusDays(random.nextInt(1 << 15)),
                                    random.nextInt(1 << 20));
                        })
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void whatIsWrittenIsReadAgain(ReceiptCode code) {
        assertThat(ReceiptCode.parse(code.toString())).contains(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aWrongCharacterNeverMakesAnotherCode(ReceiptCode code) {
        var written = code.toString();
        for (var place = 0; place < written.length(); place++) {
            for (var letter : LETTERS.toCharArray()) {
                var typed = written.substring(0, place) + letter + written.substring(place + 1);
                if (written.charAt(place) != '-' && !typed.equals(written)) {
                    assertThat(ReceiptCode.parse(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void twoNeighboursInTheWrongOrderNeverMakeAnotherCode(ReceiptCode code) {
        var written = code.toString().replace("-", "");
        for (var place = 1; place < written.length(); place++) {
            var typed = new StringBuilder(written);
            typed.setCharAt(place - 1, written.charAt(place));
            typed.setCharAt(place, written.charAt(place - 1));
            if (!typed.toString().equals(written)) {
                assertThat(ReceiptCode.parse(typed.toString())).as(typed.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "34, 12", "250, 12", "5000, 16", "250000, 16", "5000000, 20"})
    void aCodeGrowsWithTheRegister(long position, int length) {
        var code = new ReceiptCode(position, position, CODE.day(), CODE.witness());

        assertThat(code.toString().replace("-", "")).hasSize(length);
    }

    @Test
    void aCodeIsWrittenInGroupsOfFour() {
        assertThat(CODE.toString()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void smallLettersBlanksAndHyphensMakeNoDifference() {
        var small = CODE.toString().toLowerCase(Locale.ROOT);

        assertThat(ReceiptCode.parse(small)).contains(CODE);
        assertThat(ReceiptCode.parse(small.replace("-", ""))).contains(CODE);
        assertThat(ReceiptCode.parse(" " + small.replace('-', ' ') + "\t")).contains(CODE);
        assertThat(ReceiptCode.parse(small.replace('-', '–'))).contains(CODE);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void lettersThatLookAlikeAreTheSame(ReceiptCode code) {
        var written = code.toString();

        assertThat(ReceiptCode.parse(written.replace('0', 'O').replace('1', 'I'))).contains(code);
        assertThat(ReceiptCode.parse(written.replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(ReceiptCode.parse(cyrillic(written))).contains(code);
    }

    /// As a Cyrillic keyboard writes it.
    private static String cyrillic(String written) {
        var text = written;
        for (var pair : "AА BВ EЕ KК MМ HН PР CС TТ XХ YУ 0О 3З".split(" ")) {
            text = text.replace(pair.charAt(0), pair.charAt(1));
        }
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "0000-0000-0000", "ÄÖ", "U", "🤖", "Ж"})
    void whatIsNoCodeNamesNothing(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNoCode() {
        assertThat(ReceiptCode.parse("Z".repeat(100_000))).isEmpty();
        assertThat(ReceiptCode.parse("Z".repeat(40))).isEmpty();
    }
}
