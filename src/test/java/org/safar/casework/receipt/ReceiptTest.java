package org.safar.casework.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReceiptTest {

    @RepeatedTest(200)
    void aReceiptIsReadInBothForms() {
        var receipt = Receipt.create();

        assertThat(Receipt.read(receipt.text())).contains(receipt);
        assertThat(Receipt.read(receipt.digits())).contains(receipt);
    }

    @Test
    void theSmallestAndTheLargestAreReadInBothForms() {
        var none = new Receipt(0, BigInteger.ZERO);
        var all =
                new Receipt((1L << 35) - 1, BigInteger.ONE.shiftLeft(80).subtract(BigInteger.ONE));

        assertThat(none.text()).isEqualTo("0000-0000-0000-0000-0000-0000");
        assertThat(Receipt.read(none.digits())).contains(none);
        assertThat(Receipt.read(all.text())).contains(all);
        assertThat(Receipt.read(all.digits())).contains(all);
    }

    @Test
    void eightyBitsAreSecret() {
        var one = Receipt.create();

        assertThat(one.secretBytes()).hasSize(10);
        assertThat(new BigInteger(1, one.secretBytes())).isEqualTo(one.secret());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/casework/receipts.csv", numLinesToSkip = 1)
    void whatPeopleTypeIsUnderstood(String typed, ReceiptTyped expected, String why) {
        assertThat(ReceiptTyped.of(typed == null ? "" : typed)).as(why).isEqualTo(expected);
    }

    @RepeatedTest(20)
    void anyWrongSignIsNoticed() {
        var text = Receipt.create().text();
        for (var index = 0; index < text.length(); index++) {
            if (text.charAt(index) == '-') {
                continue;
            }
            var other = text.charAt(index) == '7' ? '8' : '7';
            var wrong = text.substring(0, index) + other + text.substring(index + 1);

            assertThat(ReceiptTyped.of(wrong)).as(wrong).isEqualTo(ReceiptTyped.MISTYPED);
        }
    }

    @Test
    void itsLastGroupShowsThatItWasWrittenDown() {
        var receipt = Receipt.create();

        assertThat(receipt.endsWith(lastGroup(receipt.text()).toLowerCase(Locale.ROOT))).isTrue();
        assertThat(receipt.endsWith(lastGroup(receipt.digits()))).isTrue();
        assertThat(receipt.endsWith("")).isFalse();
        assertThat(receipt.endsWith(receipt.text())).isFalse();
    }

    @Test
    void itsPublicHalfIsItsBeginning() {
        var receipt = Receipt.create();

        assertThat(receipt.text().replace("-", ""))
                .startsWith(Receipt.locatorText(receipt.locator()));
        assertThat(
                        Receipt.readLocator(
                                Receipt.locatorText(receipt.locator()).toLowerCase(Locale.ROOT)))
                .contains(receipt.locator());
        assertThat(Receipt.readLocator(receipt.text())).isEmpty();
    }

    @Test
    void nothingOfItIsPrintedByAccident() {
        var receipt = Receipt.create();

        assertThat("%s".formatted(receipt)).isEqualTo("Receipt");
    }

    private static String lastGroup(String text) {
        return text.substring(text.lastIndexOf('-') + 1);
    }
}
