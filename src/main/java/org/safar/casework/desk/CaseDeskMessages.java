package org.safar.casework.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.safar.casework.CaseOutcome;
import org.safar.casework.CaseState;
import org.safar.casework.HelpTopic;

/// Words of the case workers' desk: `i18n/messages/casedesk_<tag>.properties`, in templates
/// `{casedesk:…}`.
@MessageBundle("casedesk")
public interface CaseDeskMessages {

    @Message
    String title();

    @Message
    String task();

    @Message
    String taskMore();

    @Message
    String filterLabel();

    /// Keys `filter_$<constant>`.
    @Message
    String filter(CaseFilter filter);

    @Message
    String nothing();

    /// Keys `topic_$<constant>`.
    @Message
    String topic(HelpTopic topic);

    /// Keys `state_$<constant>`.
    @Message
    String state(CaseState state);

    @Message
    String language(String language);

    @Message
    String waiting(String days);

    @Message
    String answerBy(String day);

    @Message
    String overdue(String day);

    @Message
    String worksOnIt(String name);

    @Message
    String nobodyWorksOnIt();

    @Message
    String lookAgain(String day);

    @Message
    String closesOn(String day);

    @Message
    String closedTitle();

    @Message
    String closedIntro();

    @Message
    String closedLead();

    @Message
    String closedOn(String day);

    @Message
    String deletedOn(String day);

    @Message
    String closedMore();

    @Message
    String caseTitle(String code);

    @Message
    String codeMore();

    @Message
    String receivedOn(String day);

    @Message
    String personReads(String language);

    @Message
    String onlyReading();

    @Message
    String contactTitle();

    @Message
    String contactCare();

    @Message
    String agencyNamed(String agency);

    @Message
    String citizenOf(String country);

    @Message
    String messages();

    @Message
    String fromPerson();

    @Message
    String fromColleague(String name);

    @Message
    String fromOrganisation();

    @Message
    String file(String kind, long size);

    @Message
    String fileOpen();

    @Message
    String fileSave();

    @Message
    String fileCare();

    @Message
    String answerHeading();

    @Message
    String answerLabel();

    @Message
    String answerHint(String language);

    @Message
    String answerSend();

    @Message
    String readyLabel();

    @Message
    String readyEmpty();

    @Message
    String readyTake();

    @Message
    String aidTitle();

    @Message
    String aidBlanks(String blanks);

    @Message
    String errorReady();

    @Message
    String errorAnswerEmpty();

    @Message
    String errorAnswerLong(int most);

    @Message
    String errorAnswerBlanks(String blanks);

    @Message
    String overtakenTitle();

    @Message
    String overtakenHow();

    @Message
    String overtakenNew();

    @Message
    String inside();

    @Message
    String notesHeading();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String noteSave();

    @Message
    String errorNoteEmpty();

    @Message
    String errorNoteLong(int most);

    @Message
    String assignHeading();

    @Message
    String assignToMe();

    @Message
    String handOverLabel();

    @Message
    String handOverEmpty();

    @Message
    String handOverHint();

    @Message
    String handOver();

    @Message
    String errorColleague();

    @Message
    String followUpLegend();

    @Message
    String followUpHint();

    @Message
    String followUpSave();

    @Message
    String errorFollowUp();

    @Message
    String tasksHeading();

    @Message
    String tasksNone();

    @Message
    String taskLabel();

    @Message
    String taskDue();

    @Message
    String taskDueHint();

    @Message
    String taskAdd();

    @Message
    String taskDone();

    @Message
    String taskDoneLong(String task);

    @Message
    String taskUntil(String day);

    @Message
    String errorTaskEmpty();

    @Message
    String errorTaskLong(int most);

    @Message
    String errorTaskDay();

    @Message
    String linksHeading();

    @Message
    String linksNone();

    @Message
    String agencyLabel();

    @Message
    String agencyHint();

    @Message
    String agencySearch();

    @Message
    String agencyNone();

    @Message
    String agencyWhich();

    @Message
    String agencyLink(String name);

    @Message
    String ruleLabel();

    @Message
    String ruleHint();

    @Message
    String ruleLink();

    @Message
    String errorRule();

    @Message
    String unlink();

    @Message
    String unlinkLong(String name);

    @Message
    String closeHeading();

    @Message
    String outcomeLabel();

    /// Keys `outcome_$<constant>`.
    @Message
    String outcome(CaseOutcome outcome);

    @Message
    String outcomeUnknown();

    @Message
    String closeHow(String days);

    @Message
    String closeButton();

    @Message
    String errorOutcome();

    @Message
    String errorUnsent();

    @Message
    String closedWith(String outcome);

    @Message
    String reopenHow();

    @Message
    String reopenButton();

    @Message
    String history();

    @Message
    String didAnswer();

    @Message
    String didNote();

    @Message
    String didAssign(String name);

    @Message
    String didAssignNobody();

    @Message
    String didFollowUp(String day);

    @Message
    String didFollowUpNone();

    @Message
    String didTask(String task);

    @Message
    String didTaskDone(String task);

    @Message
    String didLink(String what);

    @Message
    String didUnlink(String what);

    @Message
    String didConsent(String what);

    @Message
    String didConsentBack(String what);

    @Message
    String didRefer(String organisation);

    @Message
    String didClose(String outcome);

    @Message
    String didReopen();

    @Message
    String didExport();

    @Message
    String didExportConfirmed();

    @Message
    String didReport();

    @Message
    String thingReport();

    @Message
    String thingCase();

    /// Keys `done_$<constant>`.
    @Message
    String done(CaseDone done);

    @Message
    String lockedTitle();

    @Message
    String lockedKept();

    @Message
    String lockedHow();

    @Message
    String lockedOpen();

    @Message
    String lockedSend();

    @Message
    String back();
}
