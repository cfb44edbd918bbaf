package org.safar.registry.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the imports: `i18n/messages/imports_<tag>.properties`, in templates `{imports:…}`.
@MessageBundle("imports")
public interface ImportMessages {

    @Message
    String sectionTitle();

    @Message
    String taskImport();

    @Message
    String taskImportMore();

    @Message
    String listTitle();

    @Message
    String listEmpty();

    @Message
    String uploadLink();

    @Message
    String stateReading();

    @Message
    String stateRead();

    @Message
    String stateComparing();

    @Message
    String stateCompared();

    @Message
    String statePublishing();

    @Message
    String stateDone();

    @Message
    String stateDiscarded();

    @Message
    String stateUnusable();

    @Message
    String stateBrokenOff();

    @Message
    String uploadTitle();

    @Message
    String uploadHelp();

    @Message
    String fileLabel();

    @Message
    String uploadButton();

    @Message
    String errorNoFile();

    @Message
    String importedBefore(String date, String name);

    @Message
    String busy(String file);

    @Message
    String openImport();

    @Message
    String progress(long done);

    @Message
    String progressOf(long done, long all);

    @Message
    String progressHint();

    @Message
    String sourceTitle();

    @Message
    String knownLabel();

    @Message
    String takeButton();

    @Message
    String titleLabel();

    @Message
    String urlLabel();

    @Message
    String urlHint();

    @Message
    String dateLegend();

    @Message
    String dateHint();

    @Message
    String issuerLabel();

    @Message
    String countryLabel();

    @Message
    String choose();

    @Message
    String completeLegend();

    @Message
    String completeYes();

    @Message
    String completeNo();

    @Message
    String sheetLabel();

    @Message
    String nextButton();

    @Message
    String errorTitle();

    @Message
    String errorUrl();

    @Message
    String errorDate();

    @Message
    String errorFuture();

    @Message
    String errorIssuer();

    @Message
    String errorCountry();

    @Message
    String errorComplete();

    @Message
    String columnsTitle();

    @Message
    String columnsHelp();

    @Message
    String columnExamples(String examples);

    @Message
    String columnNoHeading();

    @Message
    String columnNone();

    @Message
    String columnName();

    @Message
    String columnOtherNames();

    @Message
    String columnRegistrationNumber();

    @Message
    String columnLicenceNumber();

    @Message
    String columnFirstDay();

    @Message
    String columnLastDay();

    @Message
    String columnCountries();

    @Message
    String columnStatus();

    @Message
    String columnStatusSince();

    @Message
    String errorNoName();

    @Message
    String errorTwice(String meaning);

    @Message
    String compareButton();

    @Message
    String wordsTitle();

    @Message
    String wordsHelp();

    @Message
    String statusInForce();

    @Message
    String statusSuspended();

    @Message
    String statusRevoked();

    @Message
    String statusExpired();

    @Message
    String statusLeftOut();

    @Message
    String statusRegisteredOnly();

    @Message
    String errorWord();

    @Message
    String previewTitle();

    @Message
    String groupNew();

    @Message
    String groupChanged();

    @Message
    String groupGone();

    @Message
    String groupUnclear();

    @Message
    String groupUnreadable();

    @Message
    String groupUnchanged();

    @Message
    String meaningGone();

    @Message
    String meaningUnclear();

    @Message
    String meaningUnreadable();

    @Message
    String waits();

    @Message
    String waitsHelp(long count);

    @Message
    String nameless(long count);

    @Message
    String nothingChanges();

    @Message
    String stale();

    @Message
    String confirmButton();

    @Message
    String discardButton();

    @Message
    String onlyAdmin();

    @Message
    String rowNumber(long row);

    @Message
    String more();

    @Message
    String backToPreview();

    @Message
    String columnRow();

    @Message
    String columnAgency();

    @Message
    String columnWhat();

    @Message
    String columnBefore();

    @Message
    String columnAfter();

    @Message
    String donePublished(long count);

    @Message
    String doneWaiting(long count);

    @Message
    String doneRegistered(long count);

    @Message
    String doneConfirmed(String name);

    @Message
    String publicLink();

    @Message
    String nothingPublished();

    @Message
    String brokenText();

    @Message
    String restartButton();

    @Message
    String faultNoRows();

    @Message
    String faultNotATable();

    @Message
    String faultOldExcel();

    @Message
    String faultDamaged();

    @Message
    String faultUnpacksTooLarge();

    @Message
    String faultMacros();

    @Message
    String faultFormula();

    @Message
    String faultEncoding();

    @Message
    String faultTooManyColumns();

    @Message
    String faultCellTooLong();

    @Message
    String faultTooManyRows();

    @Message
    String faultNoSheet();

    @Message
    String rowNoName(String text);

    @Message
    String rowNoNumber(String text);

    @Message
    String rowTooLong(String text);

    @Message
    String rowFormula(String text);

    @Message
    String rowOldFont(String text);

    @Message
    String rowNotADay(String text);

    @Message
    String rowEndBeforeStart(String text);

    @Message
    String rowUnknownCountry(String text);

    @Message
    String rowUnknownStatus(String text);

    @Message
    String rowSeveralFit(String text);

    @Message
    String rowContradicts(String text);
}
