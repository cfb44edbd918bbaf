package org.safar.registry.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.RegistryWords;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Says things of the desk in one language.
///
/// @param messages the words of the desk
/// @param registry the words of the register
record DeskWords(DeskMessages messages, RegistryWords registry) {

    static DeskWords in(Language language) {
        return new DeskWords(
                MessageBundles.get(DeskMessages.class, Localized.Literal.of(language.tag())),
                RegistryWords.in(language));
    }

    String day(LocalDate day) {
        return Dates.inWords(day, registry.language());
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    FormErrors errors(List<DeskFault> faults) {
        return new FormErrors(
                faults.stream()
                        .map(fault -> new FieldError(fault.field(), sentence(fault.code())))
                        .toList());
    }

    String sentence(Code code) {
        return switch (code) {
            case REQUIRED -> messages.faultRequired();
            case UNKNOWN_WORD -> messages.faultUnknownWord();
            case NOT_A_DATE -> messages.faultNotADate();
            case END_BEFORE_START -> messages.faultEndBeforeStart();
            case DATE_IN_FUTURE -> messages.faultDateInFuture();
            case DATE_OUT_OF_RANGE -> messages.faultDateOutOfRange();
            case TOO_LONG -> messages.faultTooLong();
            case NOT_HTTPS -> messages.faultNotHttps();
            case UNKNOWN_EVENT -> messages.faultUnknownEvent();
            case BAD_NUMBER -> messages.faultBadNumber();
            case NUMBER_KNOWN -> messages.faultNumberKnown();
            case BAD_NAME -> messages.faultBadName();
            case NEEDS_EVENT -> messages.faultNeedsEvent();
            case UNKNOWN_COUNTRY -> messages.faultUnknownCountry();
        };
    }

    /// @return why a decision could not be taken, empty when it was
    String sentence(Decided decided) {
        return switch (decided) {
            case Decided.Confirmed confirmed -> "";
            case Decided.Declined declined -> "";
            case Decided.NotWaiting notWaiting -> messages.errorNotWaiting();
            case Decided.OwnProposal own -> messages.errorOwn();
            case Decided.NotAllowed notAllowed -> messages.errorNotAllowed();
            case Decided.WordsMissing missing -> messages.errorWords();
            case Decided.ReplacesNothing nothing -> messages.errorReplaces();
        };
    }
}
