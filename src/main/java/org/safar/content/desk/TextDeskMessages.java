package org.safar.content.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the desk of editors and translators: `i18n/messages/textdesk_<tag>.properties`, in
/// templates `{textdesk:…}`.
@MessageBundle("textdesk")
public interface TextDeskMessages {

    @Message
    String section();

    @Message
    String taskNew();

    @Message
    String taskNewMore();

    @Message
    String taskDraft(String title, String language);

    @Message
    String taskDraftMore();

    @Message
    String seePublic();

    @Message
    String shownSource(int version);

    @Message
    String shownReviewed(String name);

    @Message
    String shownMachine();

    @Message
    String shownOutdated(int from, int now);

    @Message
    String notShown();

    @Message
    String missing();

    @Message
    String editIn(String language);

    @Message
    String writeIn(String language);

    @Message
    String history();

    @Message
    String revision(long number);

    @Message
    String unsaved(String when);

    @Message
    String shippedNewer();

    @Message
    String shippedShow();

    @Message
    String cameAlong();

    @Message
    String bySafar();

    @Message
    String stateDraft();

    @Message
    String stateInReview();

    @Message
    String stateScheduled();

    @Message
    String statePublished();

    @Message
    String stateReplaced();

    @Message
    String stateWithdrawn();

    @Message
    String stateArchived();

    @Message
    String stateBeside();

    @Message
    String allOfDocument();

    @Message
    String title();

    @Message
    String summary();

    @Message
    String summaryHint();

    @Message
    String body();

    @Message
    String bodyHint(String example);

    @Message
    String facts();

    @Message
    String factsHint();

    @Message
    String reviewedBy();

    @Message
    String reviewedByHint();

    @Message
    String minorSource();

    @Message
    String minorSourceHint();

    @Message
    String minorTranslation();

    @Message
    String minorTranslationHint();

    @Message
    String save();

    @Message
    String preview();

    @Message
    String discard();

    @Message
    String previewHeading();

    @Message
    String draftHow();

    @Message
    String draftSaved(String when);

    @Message
    String draftFailed();

    @Message
    String unsavedShown(String when);

    @Message
    String overtakenTitle();

    @Message
    String overtakenBy(String name, String when);

    @Message
    String overtakenHow();

    @Message
    String overtakenTheirs();

    @Message
    String overtakenYours();

    @Message
    String shippedPage();

    @Message
    String shippedDifference();

    @Message
    String shippedTake();

    @Message
    String takeRefused();

    @Message
    String sourceHeading();

    @Message
    String version(int version);

    @Message
    String sourceChanged();

    @Message
    String sourceSame();

    @Message
    String sourceNew();

    @Message
    String sourceUnknown();

    @Message
    String legendAdded();

    @Message
    String legendRemoved();

    @Message
    String nothingDiffers();

    @Message
    String faultTitle();

    @Message
    String faultSummary();

    @Message
    String faultTooLong(int most);

    @Message
    String unreadable(String reason);

    @Message
    String factLanguage();

    @Message
    String factWriter();

    @Message
    String factVersion();

    @Message
    String factFrom();

    @Message
    String factBase();

    @Message
    String factDue();

    @Message
    String edit();

    @Message
    String differenceHeading();

    @Message
    String compareWith();

    @Message
    String compare();

    @Message
    String firstRevision();

    @Message
    String stepsHeading();

    @Message
    String stepSubmitted();

    @Message
    String stepReturned();

    @Message
    String stepScheduled();

    @Message
    String stepPublished();

    @Message
    String stepWithdrawn();

    @Message
    String stepArchived();

    @Message
    String deedsHeading();

    @Message
    String submit();

    @Message
    String publicNote();

    @Message
    String publicNoteHint();

    @Message
    String publish();

    @Message
    String giveBack();

    @Message
    String takeBack();

    @Message
    String returnNote();

    @Message
    String returnNoteHint();

    @Message
    String schedule();

    @Message
    String dueDay();

    @Message
    String dueTime();

    @Message
    String dueTimeHint();

    @Message
    String undo();

    @Message
    String undoHow();

    @Message
    String withdraw();

    @Message
    String withdrawHow();

    @Message
    String archive();

    @Message
    String archiveHow();

    @Message
    String refusedOwn();

    @Message
    String refusedNotAllowed();

    @Message
    String refusedState(String state);

    @Message
    String refusedNewer();

    @Message
    String archivedSaid();

    @Message
    String faultDue();

    @Message
    String scheduledOther(String when);

    @Message
    String doneSaved();

    @Message
    String doneUnchanged();

    @Message
    String doneDiscarded();

    @Message
    String doneTaken();

    @Message
    String doneSubmitted();

    @Message
    String donePublished();

    @Message
    String doneReturned();

    @Message
    String doneScheduled();

    @Message
    String doneWithdrawn();

    @Message
    String doneArchived();

    @Message
    String doneUndone();

    @Message
    String newTitle();

    @Message
    String newHow();

    @Message
    String kind();

    @Message
    String kindGuide();

    @Message
    String kindSystem();

    @Message
    String kindNews();

    @Message
    String kindContact();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String goOn();

    @Message
    String faultKind();

    @Message
    String faultName();

    @Message
    String faultNameTaken();
}
