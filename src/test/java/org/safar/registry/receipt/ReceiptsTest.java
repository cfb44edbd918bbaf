package org.safar.registry.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.registry.MadeRegister;
import org.safar.registry.Register;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.Standing;
import org.safar.registry.receipt.ReceiptResult.DoesNotFit;
import org.safar.registry.receipt.ReceiptResult.Mistyped;
import org.safar.registry.receipt.ReceiptResult.Opened;
import org.safar.registry.receipt.ReceiptResult.StillToCome;

/// A receipt opens the state that it was made of, whatever happens afterwards.
@QuarkusTest
class ReceiptsTest {

    private static final String AGENCY = "kg-ramai";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Inject Receipts receipts;

    @Inject Register register;

    @Inject MadeRegister made;

    @AfterEach
    void takeBack() {
        made.takeBack();
    }

    @Test
    void aReceiptOpensAgain() {
        var issued = receipts.issue(AGENCY, TODAY).orElseThrow();

        var opened = opened(issued.code());

        assertThat(opened).isEqualTo(issued);
        assertThat(opened.last()).isEqualTo(register.last().orElseThrow());
        assertThat(standing(opened)).isEqualTo(Standing.LICENSED);
        assertThat(opened.since()).isEmpty();
    }

    @Test
    void aReceiptAboutTheDayOfPayingSpeaksOfThatDay() {
        var issued = receipts.issue(AGENCY, LocalDate.of(2026, 1, 12)).orElseThrow();

        assertThat(standing(opened(issued.code()))).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void whatIsRecordedLaterChangesNoReceiptButIsTold() {
        var issued = receipts.issue(AGENCY, TODAY).orElseThrow();
        made.publish(AGENCY, "made1: revoked 2026-11-20 TR");

        var opened = opened(issued.code());

        assertThat(standing(opened)).isEqualTo(Standing.LICENSED);
        assertThat(opened.since()).extracting(LicenceEvent::id).containsExactly("made1");
        assertThat(receipts.issue(AGENCY, TODAY).map(ReceiptsTest::standing))
                .contains(Standing.REVOKED);
    }

    @Test
    void aCorrectionChangesNoReceiptButIsTold() {
        var day = LocalDate.of(2026, 1, 12);
        var issued = receipts.issue(AGENCY, day).orElseThrow();
        made.publish(AGENCY, "made1: suspended 2025-03-01..2025-03-31 TR");
        made.publish(AGENCY, "made2: corrected 2025-03-01..2025-03-31 >made1");

        assertThat(opened(issued.code()).since())
                .extracting(LicenceEvent::id)
                .containsExactly("made2");
        assertThat(standing(opened(issued.code()))).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void whatWasOverBeforeThatDayIsNoNews() {
        var issued = receipts.issue(AGENCY, TODAY).orElseThrow();
        made.publish(AGENCY, "made1: suspended 2024-03-01..2024-03-31 TR");

        assertThat(opened(issued.code()).since()).isEmpty();
    }

    @Test
    void anEventOfAnotherAgencyIsNoNews() {
        var issued = receipts.issue(AGENCY, TODAY).orElseThrow();
        made.publish("kg-kamelott", "made1: revoked 2026-11-20 TR");

        assertThat(opened(issued.code()).since()).isEmpty();
        assertThat(receipts.issue(AGENCY, TODAY).orElseThrow().code()).isNotEqualTo(issued.code());
    }

    @Test
    void aCodeOfAnotherHistoryDoesNotFit() {
        var code = receipts.issue(AGENCY, TODAY).orElseThrow().code();
        var other = new ReceiptCode(code.agency(), code.position(), code.day(), code.witness() ^ 1);

        assertThat(receipts.open(other.toString())).isInstanceOf(DoesNotFit.class);
    }

    @Test
    void aCodeNamesAnAgencyByItsFirstEventOnly() {
        var second = register.find(AGENCY).orElseThrow().events().get(1);
        var code = ReceiptCode.of(second, register.last().orElseThrow(), TODAY);

        assertThat(receipts.open(code.toString())).isInstanceOf(DoesNotFit.class);
    }

    @Test
    void aDayThatIsStillToComeIsSaidToBe() {
        var code = receipts.issue(AGENCY, TODAY.plusDays(1)).orElseThrow().code();

        assertThat(receipts.open(code.toString())).isInstanceOf(StillToCome.class);
    }

    @Test
    void anEntryThatIsStillToComeIsSaidToBe() {
        var code = receipts.issue(AGENCY, TODAY).orElseThrow().code();
        var later = new ReceiptCode(code.agency(), 35, code.day(), code.witness());

        assertThat(receipts.open(later.toString())).isInstanceOf(StillToCome.class);
    }

    @Test
    void aMistypedCodeIsSaidToBe() {
        assertThat(receipts.open("1234-5678-9ABC")).isInstanceOf(Mistyped.class);
    }

    @Test
    void anUnknownAgencyHasNoReceipt() {
        assertThat(receipts.issue("no-such-agency", TODAY)).isEmpty();
    }

    private Receipt opened(ReceiptCode code) {
        return receipts.open(code.toString()) instanceof Opened opened
                ? opened.receipt()
                : fail("not opened");
    }

    private static Standing standing(Receipt receipt) {
        return receipt.history().on(receipt.code().day()).standing();
    }
}
