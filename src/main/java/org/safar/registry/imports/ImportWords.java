package org.safar.registry.imports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.RegistryWords;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Says things of imports in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
record ImportWords(Language language, ImportMessages messages) {

    static ImportWords in(Language language) {
        return new ImportWords(
                language,
                MessageBundles.get(ImportMessages.class, Localized.Literal.of(language.tag())));
    }

    String state(ImportState state) {
        return switch (state) {
            case READING -> messages.stateReading();
            case READ -> messages.stateRead();
            case COMPARING -> messages.stateComparing();
            case COMPARED -> messages.stateCompared();
            case PUBLISHING -> messages.statePublishing();
            case DONE -> messages.stateDone();
            case DISCARDED -> messages.stateDiscarded();
            case UNUSABLE -> messages.stateUnusable();
            case BROKEN_OFF -> messages.stateBrokenOff();
        };
    }

    /// @param row number of the row, 0 when it is not about one
    String fault(FileFault fault, long row) {
        return row == 0 ? fault(fault) : messages.rowNumber(row) + ". " + fault(fault);
    }

    private String fault(FileFault fault) {
        return switch (fault) {
            case NO_ROWS -> messages.faultNoRows();
            case NOT_A_TABLE -> messages.faultNotATable();
            case OLD_EXCEL -> messages.faultOldExcel();
            case DAMAGED -> messages.faultDamaged();
            case UNPACKS_TOO_LARGE -> messages.faultUnpacksTooLarge();
            case MACROS -> messages.faultMacros();
            case FORMULA -> messages.faultFormula();
            case ENCODING -> messages.faultEncoding();
            case TOO_MANY_COLUMNS -> messages.faultTooManyColumns();
            case CELL_TOO_LONG -> messages.faultCellTooLong();
            case TOO_MANY_ROWS -> messages.faultTooManyRows();
            case NO_SHEET -> messages.faultNoSheet();
        };
    }

    String fault(RowFault fault, String text) {
        return switch (fault) {
            case NO_NAME -> messages.rowNoName(text);
            case NO_NUMBER -> messages.rowNoNumber(text);
            case TOO_LONG -> messages.rowTooLong(text);
            case FORMULA -> messages.rowFormula(text);
            case OLD_FONT -> messages.rowOldFont(text);
            case NOT_A_DAY -> messages.rowNotADay(text);
            case END_BEFORE_START -> messages.rowEndBeforeStart(text);
            case UNKNOWN_COUNTRY -> messages.rowUnknownCountry(text);
            case UNKNOWN_STATUS -> messages.rowUnknownStatus(text);
            case SEVERAL_FIT -> messages.rowSeveralFit(text);
            case CONTRADICTS -> messages.rowContradicts(text);
        };
    }

    String column(ListColumn column) {
        return switch (column) {
            case NAME -> messages.columnName();
            case OTHER_NAMES -> messages.columnOtherNames();
            case REGISTRATION_NUMBER -> messages.columnRegistrationNumber();
            case LICENCE_NUMBER -> messages.columnLicenceNumber();
            case FIRST_DAY -> messages.columnFirstDay();
            case LAST_DAY -> messages.columnLastDay();
            case COUNTRIES -> messages.columnCountries();
            case STATUS -> messages.columnStatus();
            case STATUS_SINCE -> messages.columnStatusSince();
        };
    }

    String status(ListedStatus status) {
        return switch (status) {
            case IN_FORCE -> messages.statusInForce();
            case SUSPENDED -> messages.statusSuspended();
            case REVOKED -> messages.statusRevoked();
            case EXPIRED -> messages.statusExpired();
            case REGISTERED_ONLY -> messages.statusRegisteredOnly();
            case LEFT_OUT -> messages.statusLeftOut();
        };
    }

    String group(Group group) {
        return switch (group) {
            case NEW -> messages.groupNew();
            case CHANGED -> messages.groupChanged();
            case GONE -> messages.groupGone();
            case UNCLEAR -> messages.groupUnclear();
            case UNREADABLE -> messages.groupUnreadable();
            case UNCHANGED -> messages.groupUnchanged();
        };
    }

    /// @return what an explanation under the heading of a group says, empty where none is needed
    String meaning(Group group) {
        return switch (group) {
            case GONE -> messages.meaningGone();
            case UNCLEAR -> messages.meaningUnclear();
            case UNREADABLE -> messages.meaningUnreadable();
            case NEW, CHANGED, UNCHANGED -> "";
        };
    }

    /// A change in words.
    ///
    /// @param what what changes; for a row that is left out the whole reason
    /// @param before empty when the register says nothing
    /// @param after what the list says
    record ChangeInWords(String what, String before, String after) {}

    ChangeInWords change(Change change) {
        var column = ListColumn.ofWord(change.what());
        return column.map(it ->
                        new ChangeInWords(
                                column(it), value(it, change.before()), value(it, change.after())))
                .orElseGet(() ->
                        new ChangeInWords(
                                fault(
                                        RowFault.ofWord(change.what()),
                                        change.after().isEmpty() ? "—" : change.after()),
                                "",
                                ""));
    }

    private String value(ListColumn column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column) {
            case FIRST_DAY, LAST_DAY, STATUS_SINCE -> date(PartialDate.parse(value));
            case COUNTRIES -> RegistryWords.in(language).countries(LicenceEvent.countries(value));
            case STATUS -> statusOrStanding(value);
            case NAME, OTHER_NAMES, REGISTRATION_NUMBER, LICENCE_NUMBER -> value;
        };
    }

    /// Before is what the register says, after is what the list says; both have words of their own.
    private String statusOrStanding(String word) {
        return ListedStatus.ofWord(word)
                .filter(status -> status == ListedStatus.IN_FORCE)
                .map(this::status)
                .or(() -> Standing.ofWord(word).map(RegistryWords.in(language)::standing))
                .orElse(word);
    }

    private String date(PartialDate date) {
        return date.isExact() ? Dates.numeric(date.start()) : RegistryWords.in(language).date(date);
    }
}
