package org.safar.content.files;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of export and import of texts: `i18n/messages/textfiles_<tag>.properties`, in templates
/// `{textfiles:…}`.
@MessageBundle("textfiles")
public interface TextFileMessages {

    @Message
    String section();

    @Message
    String title();

    @Message
    String taskMore();

    @Message
    String exportHeading();

    @Message
    String exportHow();

    @Message
    String exportButton();

    @Message
    String importHeading();

    @Message
    String importHow();

    @Message
    String fileLabel();

    @Message
    String importButton();

    @Message
    String waiting();

    @Message
    String openWaiting();

    @Message
    String previewTitle();

    @Message
    String archive(String file);

    @Message
    String different();

    @Message
    String standingNew();

    @Message
    String standingChanged();

    @Message
    String standingSame();

    @Message
    String standingUnreadable();

    @Message
    String showDifference();

    @Message
    String showText();

    @Message
    String gone();

    @Message
    String added();

    @Message
    String more();

    @Message
    String confirmHow();

    @Message
    String confirm(int count);

    @Message
    String nothingToSave();

    @Message
    String discard();

    @Message
    String saved(int count);

    @Message
    String left(int count);

    @Message
    String noFile();

    @Message
    String noArchive();

    @Message
    String damaged();

    @Message
    String tooLarge();

    @Message
    String tooMany();

    @Message
    String leavesFolder();

    @Message
    String twice();

    @Message
    String faultName();

    @Message
    String faultLetters();

    @Message
    String faultFacts();

    @Message
    String faultNoSource();

    @Message
    String faultArchived();
}
