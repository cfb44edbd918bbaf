package org.safar.stay;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Map;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.country.Nationality;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.Plurals;
import org.safar.i18n.WordFile;

/// Says things of the stay calculator in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record StayWords(Language language, StayMessages messages) {

    private static final Map<Language, WordFile> LAW = WordFile.inAllLanguages("law");
    private static final Map<Language, WordFile> SOURCES = WordFile.inAllLanguages("source");

    static StayWords in(Language language) {
        return new StayWords(
                language,
                MessageBundles.get(StayMessages.class, Localized.Literal.of(language.tag())));
    }

    String date(LocalDate day) {
        return Dates.inWords(day, language);
    }

    String brief(LocalDate day) {
        return Dates.brief(day, language);
    }

    String days(int count) {
        return Plurals.days(count, language);
    }

    String country(Country country) {
        return CountryNames.name(country, language);
    }

    String nationality(Nationality nationality) {
        if (nationality.equals(Nationality.STATELESS)) {
            return messages.nationalityStateless();
        }
        if (nationality.equals(Nationality.OTHER)) {
            return messages.nationalityOther();
        }
        return country(new Country(nationality.code()));
    }

    String paper(Paper paper) {
        return switch (paper) {
            case RESIDENCE_PERMIT -> messages.paperResidencePermit();
            case VISA -> messages.paperVisa();
            case LABOUR_PERMIT -> messages.paperLabourPermit();
            case WORK_PATENT -> messages.paperWorkPatent();
            case EAEU_CONTRACT -> messages.paperEaeuContract();
            case REGISTERED -> messages.paperRegistered();
            case UNRECOGNISED -> "";
        };
    }

    String confidence(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> messages.confidenceConfirmed();
            case REPORTED -> messages.confidenceReported();
            case UNCERTAIN -> messages.confidenceUncertain();
        };
    }

    /// @return the act or treaty on which a rule rests
    String legalBasis(StayRule rule) {
        return LAW.get(language).find(rule.id()).orElseGet(rule::legalBasis);
    }

    /// @return where a rule was read
    String source(StayRule rule) {
        return SOURCES.get(language).find(rule.id()).orElseGet(rule.source()::title);
    }

    String warning(StayWarning warning) {
        return switch (warning) {
            case SOURCES_CONFLICT -> messages.warningSourcesConflict();
            case OVERSTAY_MAY_BRING_BAN -> messages.warningOverstayMayBringBan();
            case TOTAL_CAP_NOT_KNOWN -> messages.warningTotalCapNotKnown();
            case RULE_ENDS -> messages.warningRuleEnds();
            case START_NOT_KNOWN -> messages.warningStartNotKnown();
            case START_DAY_NOT_KNOWN -> messages.warningStartDayNotKnown();
            case HOLIDAYS_UNKNOWN -> messages.warningHolidaysUnknown();
            case STAYS_OVERLAP -> messages.warningStaysOverlap();
            case PAPER_DOES_NOT_APPLY -> messages.warningPaperDoesNotApply();
            case ASK_MIGRATION_POLICE -> messages.warningAskMigrationPolice();
        };
    }

    String duty(Duty duty) {
        return switch (duty) {
            case HOST_NOTIFICATION -> messages.dutyHostNotification();
            case REGISTRATION -> messages.dutyRegistration();
            case RE_REGISTRATION -> messages.dutyReRegistration();
            case PATENT -> messages.dutyPatent();
        };
    }

    String actor(Actor actor) {
        return switch (actor) {
            case SELF -> messages.actorSelf();
            case HOST -> messages.actorHost();
            case SELF_OR_HOST -> messages.actorSelfOrHost();
        };
    }

    /// @return what must be said beside a rule
    String note(StayNote note) {
        return switch (note) {
            case FIRST_ENTRY_COUNT -> messages.noteFirstEntryCount();
            case DAY_31 -> messages.noteDay31();
            case NEW_ORDER_UNSEEN -> messages.noteNewOrderUnseen();
            case HOST_NOTICE_AND_ORDER -> messages.noteHostNoticeAndOrder();
            case ADVICE_ONLY -> messages.noteAdviceOnly();
            case SIX_MONTHS_AS_180 -> messages.noteSixMonthsAs180();
            case ONE_YEAR_AS_365 -> messages.noteOneYearAs365();
        };
    }

    /// @return the rule as a sentence: what it allows, or the duty it names
    String rule(StayRule rule, boolean besideUnregistered) {
        return switch (rule.kind()) {
            case PER_ENTRY -> perEntry(rule, besideUnregistered);
            case ROLLING_WINDOW -> messages.whyWindow(days(rule.windowDays()), days(rule.days()));
            case CALENDAR_YEAR -> messages.whyYear(days(rule.days()));
            case DEADLINE -> rule.purpose().duty().map(duty -> dutyWithTime(duty, rule)).orElse("");
        };
    }

    private String dutyWithTime(Duty duty, StayRule rule) {
        if (duty == Duty.RE_REGISTRATION) {
            return duty(duty);
        }
        return switch (rule.dayKind()) {
            case CALENDAR -> messages.dutyCalendarDays(duty(duty), days(rule.days()));
            case WORKING -> messages.dutyWorkingDays(duty(duty), days(rule.days()));
        };
    }

    private String perEntry(StayRule rule, boolean besideUnregistered) {
        if (rule.purpose() == Purpose.ANY_WITHOUT_REGISTRATION) {
            return messages.whyPerEntryUnregistered(days(rule.days()));
        }
        return besideUnregistered
                ? messages.whyPerEntryRegistered(days(rule.days()))
                : messages.whyPerEntry(days(rule.days()));
    }

    /// @return the name of the clock as a short label
    String clock(StayRule rule, boolean besideUnregistered) {
        return switch (rule.kind()) {
            case PER_ENTRY -> perEntryClock(rule, besideUnregistered);
            case ROLLING_WINDOW -> messages.clockWindow(days(rule.windowDays()));
            case CALENDAR_YEAR -> messages.clockYear();
            case DEADLINE -> "";
        };
    }

    private String perEntryClock(StayRule rule, boolean besideUnregistered) {
        if (rule.purpose() == Purpose.ANY_WITHOUT_REGISTRATION) {
            return messages.clockPerEntryUnregistered();
        }
        return besideUnregistered ? messages.clockPerEntryRegistered() : messages.clockPerEntry();
    }

    /// @return the name of a list of states that nobody could read
    String unreadList(StayRule rule) {
        var key = rule.who().group().ruleTextKey().orElse("");
        return switch (key) {
            case "groupOtherVisaFree" -> messages.groupOtherVisaFree();
            case "groupFiftyFiveStates" -> messages.groupFiftyFiveStates();
            case "groupAllNotExempt" -> messages.groupAllNotExempt();
            case "groupUnilateralList77" -> messages.groupUnilateralList77();
            case "groupVisaFree60" -> messages.groupVisaFree60();
            default -> throw new IllegalStateException("no words for the list `" + key + "`");
        };
    }
}
