package org.safar.casework.vaultdesk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// Words of the vault and of the settings for help requests:
/// `i18n/messages/vault_<tag>.properties`, in templates `{vault:…}`.
@MessageBundle("vault")
public interface VaultMessages {

    @Message
    String section();

    @Message
    String taskVault();

    @Message
    String taskVaultMore();

    @Message
    String people();

    @Message
    String taskPeopleMore();

    @Message
    String settings();

    @Message
    String taskSettingsMore();

    @Message
    String title(String organisation);

    @Message
    String what();

    @Message
    String noOrganisation();

    @Message
    String notReady(String setting);

    @Message
    String setUp();

    @Message
    String setUpMore();

    @Message
    String notSetUp();

    @Message
    String enrol();

    @Message
    String enrolMore();

    @Message
    String waiting();

    @Message
    String passphrase();

    @Message
    String passphraseHint(int least);

    @Message
    String passphraseExample();

    @Message
    String passphraseKeep();

    @Message
    String again();

    @Message
    String errorShort(int least);

    @Message
    String errorLong(int most);

    @Message
    String errorDifferent();

    @Message
    String errorTrivial();

    @Message
    String errorName();

    @Message
    String unlock();

    @Message
    String errorUnlock();

    @Message
    String errorTooMany();

    @Message
    String forgotten();

    @Message
    String forgottenMore();

    @Message
    String startAgain();

    @Message
    String recoverLink();

    @Message
    String open(int minutes, int hours);

    @Message
    String toCases();

    @Message
    String lock();

    @Message
    String change();

    @Message
    String present();

    @Message
    String changeSave();

    @Message
    String changed();

    @Message
    String enrolled();

    @Message
    String locked();

    @Message
    String newSheet();

    @Message
    String newSheetMore();

    @Message
    String newKey();

    @Message
    String newKeyMore();

    @Message
    String newKeyDone();

    @Message
    String sheet();

    @Message
    String sheetOf(String organisation);

    @Message
    String sheetDate(String date);

    @Message
    String sheetCode();

    @Message
    String sheetOnce();

    @Message
    String sheetWhat();

    @Message
    String sheetWhere();

    @Message
    String sheetLost();

    @Message
    String sheetPrinted();

    @Message
    String sheetDone();

    @Message
    String sheetNotPrinted();

    @Message
    String peopleMore();

    @Message
    String stateMember();

    @Message
    String stateWaiting(String date);

    @Message
    String stateNothing();

    @Message
    String stateLeft();

    @Message
    String yourself();

    @Message
    String admit();

    @Message
    String admitOf(String name);

    @Message
    String remove();

    @Message
    String removeOf(String name);

    @Message
    String removeTitle(String name);

    @Message
    String removeMore();

    @Message
    String removeRead();

    @Message
    String removeNot();

    @Message
    String recover();

    @Message
    String recoverMore();

    @Message
    String code();

    @Message
    String codeHint(String example);

    @Message
    String errorCode();

    @Message
    String recoverDo();

    @Message
    String recovered();

    @Message
    String settingsNone();

    @Message
    String settingsAdd();

    @Message
    String settingsTakes();

    @Message
    String settingsTakesNot();

    @Message
    String settingsNoVault();

    @Message
    String country();

    @Message
    String countryHint();

    @Message
    String choose();

    @Message
    String hours();

    @Message
    String hoursHint(String example, String other);

    @Message
    String answerDays();

    @Message
    String answerDaysHint();

    @Message
    String retentionDays();

    @Message
    String retentionDaysHint(int most);

    @Message
    String noticeAddress();

    @Message
    String noticeAddressHint();

    @Message
    String takesLegend();

    @Message
    String takes();

    @Message
    String countries();

    @Message
    String countriesHint();

    @Message
    String otherCountries();

    @Message
    String otherCountriesHint(String example, String other, String topics);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String errorCountry();

    @Message
    String errorHours(String example);

    @Message
    String errorNumber(int most);

    @Message
    String errorAddress(String example);

    @Message
    String errorLine(String line);
}
