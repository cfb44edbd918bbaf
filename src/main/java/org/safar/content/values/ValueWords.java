package org.safar.content.values;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safar.content.EditingRules.Refusal;
import org.safar.content.RevisionState;
import org.safar.content.values.ValueFault.Code;
import org.safar.country.Amounts;
import org.safar.country.DatedValues;
import org.safar.country.DatedValues.DatedValue;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says things of the desk for amounts in one language; what it says of revisions holds for the
/// desk of contacts too.
///
/// @param messages the words in that language
public record ValueWords(Language language, ValueMessages messages) {

    public static ValueWords in(Language language) {
        return new ValueWords(
                language,
                MessageBundles.get(ValueMessages.class, Localized.Literal.of(language.tag())));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, language);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /// @return the amount itself: of a multiple how many, not how much that is today
    String amount(DatedValue value) {
        return switch (value.unit()) {
            case DatedValues.MULTIPLE ->
                    messages.multiple(Amounts.number(value.amount(), language));
            case DatedValues.YEARS -> Plurals.years(value.amount().longValueExact(), language);
            default -> Amounts.money(value.amount(), value.unit(), language);
        };
    }

    String period(DatedValue value) {
        var from = value.from();
        var to = value.to();
        if (from == null) {
            return to == null ? messages.alwaysSoFar() : messages.until(day(to));
        }
        return to == null ? messages.from(day(from)) : messages.fromUntil(day(from), day(to));
    }

    String unit(String unit) {
        return switch (unit) {
            case DatedValues.MULTIPLE -> messages.unitMultiple();
            case DatedValues.YEARS -> messages.unitYears();
            default -> messages.unitMoney(unit);
        };
    }

    /// @return where a revision is
    public String state(RevisionState state) {
        return switch (state) {
            case DRAFT -> messages.stateDraft();
            case IN_REVIEW -> messages.stateInReview();
            case SCHEDULED -> messages.stateScheduled();
            case PUBLISHED -> messages.statePublished();
            case REPLACED -> messages.stateReplaced();
            case WITHDRAWN -> messages.stateWithdrawn();
            case ARCHIVED -> messages.stateArchived();
        };
    }

    /// @return why nothing was done
    public String refusal(Refusal refusal) {
        return switch (refusal) {
            case NOT_ALLOWED -> messages.refusedNotAllowed();
            case OWN_TEXT -> messages.refusedOwnText();
            case WRONG_STATE -> messages.refusedWrongState();
        };
    }

    FormErrors errors(List<ValueFault> faults) {
        return new FormErrors(
                faults.stream()
                        .map(fault -> new FieldError(fault.field(), sentence(fault.code())))
                        .toList());
    }

    private String sentence(Code code) {
        return switch (code) {
            case REQUIRED -> messages.faultRequired();
            case TOO_LONG -> messages.faultTooLong();
            case NOT_AN_AMOUNT -> messages.faultNotAnAmount();
            case NOT_WHOLE_YEARS -> messages.faultNotWholeYears();
            case NOT_A_DATE -> messages.faultNotADate();
            case OUT_OF_RANGE -> messages.faultOutOfRange();
            case END_BEFORE_START -> messages.faultEndBeforeStart();
            case NOT_AN_ADDRESS -> messages.faultNotAnAddress();
            case MEETS_ANOTHER -> messages.faultMeetsAnother();
        };
    }
}
