package org.safar.stay;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the stay calculator.
///
/// They are in `i18n/messages/stay_<language>.properties`; the English file says of each who sees
/// it and where.
@MessageBundle("stay")
public interface StayMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String destinationLabel();

    @Message
    String nationalityLabel();

    @Message
    String nationalityChoose();

    @Message
    String nationalityStateless();

    @Message
    String nationalityOther();

    @Message
    String papersLabel();

    @Message
    String papersHint();

    @Message
    String paperResidencePermit();

    @Message
    String paperVisa();

    @Message
    String paperLabourPermit();

    @Message
    String paperWorkPatent();

    @Message
    String paperEaeuContract();

    @Message
    String paperRegistered();

    @Message
    String continueButton();

    @Message
    String backButton();

    @Message
    String tripsTitle();

    @Message
    String tripsCountry(String country);

    @Message
    String tripsHint();

    @Message
    String tripsNone();

    @Message
    String tripHeading(int number);

    @Message
    String enteredLabel();

    @Message
    String leftLabel();

    @Message
    String dateHint();

    @Message
    String stillInside();

    @Message
    String addTrip();

    @Message
    String removeTrip(int number);

    @Message
    String calculateButton();

    @Message
    String errorDestination();

    @Message
    String errorNationality();

    @Message
    String errorOwnCountry();

    @Message
    String errorEnteredMissing(int number);

    @Message
    String errorEnteredNotADate(int number);

    @Message
    String errorEnteredRange(int number);

    @Message
    String errorEnteredAfterToday(int number);

    @Message
    String errorLeftMissing(int number);

    @Message
    String errorLeftNotADate(int number);

    @Message
    String errorLeftRange(int number);

    @Message
    String errorLeftBeforeEntered(int number);

    @Message
    String errorLeftAlthoughInside(int number);

    @Message
    String errorTwoOpen(int number);

    @Message
    String errorOpenNotLast(int number);

    @Message
    String errorTooMany(int most);

    @Message
    String errorPlanNotADate();

    @Message
    String errorPlanRange();

    @Message
    String errorPlanBeforeToday();

    @Message
    String answerTitle();

    @Message
    String answerCountry(String country);

    @Message
    String answerNationality(String country);

    @Message
    String answerAsOf(String date);

    @Message
    String answerLawful();

    @Message
    String answerLawfulMeaning();

    @Message
    String answerRuleEndsMeaning();

    @Message
    String answerOverstay();

    @Message
    String answerOverstayFromStart();

    @Message
    String answerOverstayDays(String days);

    @Message
    String answerOverstayAdvice();

    @Message
    String answerOutside();

    @Message
    String answerOutsideEarliest(String date);

    @Message
    String answerOutsideLastDay(String date);

    @Message
    String answerOutsideNever();

    @Message
    String answerNotCounted();

    @Message
    String answerNotCountedMeaning();

    @Message
    String answerUnknown();

    @Message
    String answerUnknownMeaning();

    @Message
    String unknownGroupsHeading();

    @Message
    String unknownGroupsMeaning();

    @Message
    String groupOtherVisaFree();

    @Message
    String groupFiftyFiveStates();

    @Message
    String groupAllNotExempt();

    @Message
    String groupUnilateralList77();

    @Message
    String groupVisaFree60();

    @Message
    String clocksHeading();

    @Message
    String clockDaysLeft();

    @Message
    String clockUsed(int used, int limit);

    @Message
    String clockPerEntry();

    @Message
    String clockPerEntryUnregistered();

    @Message
    String clockPerEntryRegistered();

    @Message
    String clockWindow(String window);

    @Message
    String clockYear();

    @Message
    String clocksMeaning();

    @Message
    String timelineHeading();

    @Message
    String timelineCaption();

    @Message
    String timelineTable();

    @Message
    String timelineFrom();

    @Message
    String timelineTo();

    @Message
    String timelineWhat();

    @Message
    String timelineStay();

    @Message
    String timelineAllowed();

    @Message
    String timelineOver();

    @Message
    String timelineWindow(String window);

    @Message
    String timelineToday();

    @Message
    String timelineLastDay();

    @Message
    String timelineReentry();

    @Message
    String deadlinesHeading();

    @Message
    String dutyHostNotification();

    @Message
    String dutyRegistration();

    @Message
    String dutyReRegistration();

    @Message
    String dutyPatent();

    @Message
    String dutyCalendarDays(String duty, String days);

    @Message
    String dutyWorkingDays(String duty, String days);

    @Message
    String actorSelf();

    @Message
    String actorHost();

    @Message
    String actorSelfOrHost();

    @Message
    String dueBy(String date);

    @Message
    String dueAfterMove(int days);

    @Message
    String duePassed();

    @Message
    String dueDone();

    @Message
    String whyHeading();

    @Message
    String whyPerEntry(String days);

    @Message
    String whyPerEntryUnregistered(String days);

    @Message
    String whyPerEntryRegistered(String days);

    @Message
    String whyWindow(String window, String days);

    @Message
    String whyYear(String days);

    @Message
    String whyBorderDays();

    @Message
    String whyBinding();

    @Message
    String nextHeading();

    @Message
    String nextEarliest(String date);

    @Message
    String nextLongest(String days);

    @Message
    String nextFull(String date);

    @Message
    String nextNever();

    @Message
    String nextAssumption();

    @Message
    String planLabel();

    @Message
    String planButton();

    @Message
    String planEntry(String date);

    @Message
    String planLongest(String days);

    @Message
    String planLastDay(String date);

    @Message
    String planRefused();

    @Message
    String planUnknown();

    @Message
    String rulesHeading();

    @Message
    String legalBasis();

    @Message
    String source();

    @Message
    String checkedOn();

    @Message
    String confidence();

    @Message
    String confidenceConfirmed();

    @Message
    String confidenceReported();

    @Message
    String confidenceUncertain();

    @Message
    String noteFirstEntryCount();

    @Message
    String noteDay31();

    @Message
    String noteNewOrderUnseen();

    @Message
    String noteHostNoticeAndOrder();

    @Message
    String noteAdviceOnly();

    @Message
    String noteSixMonthsAs180();

    @Message
    String noteOneYearAs365();

    @Message
    String warningSourcesConflict();

    @Message
    String warningOverstayMayBringBan();

    @Message
    String warningTotalCapNotKnown();

    @Message
    String warningRuleEnds();

    @Message
    String warningStartNotKnown();

    @Message
    String warningStartDayNotKnown();

    @Message
    String warningHolidaysUnknown();

    @Message
    String warningStaysOverlap();

    @Message
    String warningPaperDoesNotApply();

    @Message
    String warningAskMigrationPolice();

    @Message
    String limitsHeading();

    @Message
    String limitsCounting();

    @Message
    String limitsNotKnown();

    @Message
    String limitsWho();

    @Message
    String askHeading();

    @Message
    String askMigrationOffice();

    @Message
    String askConsulate();

    @Message
    String askOrganisation();

    @Message
    String calendarButton();

    @Message
    String calendarHint();

    @Message
    String calendarTitle();

    @Message
    String printHint();

    @Message
    String changeTrips();

    @Message
    String changeCountry();

    @Message
    String savedHeading();

    @Message
    String savedUse();

    @Message
    String savedDelete();

    @Message
    String savedDeleted();

    @Message
    String savedUsed();

    @Message
    String saveButton();

    @Message
    String saveHint();

    @Message
    String saveDone();
}
