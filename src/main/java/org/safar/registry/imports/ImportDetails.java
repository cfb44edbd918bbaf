package org.safar.registry.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// An import as pages show it and steps work on it.
///
/// @param brokenStep the step that broke off, `null` unless one did
/// @param sheet of the workbook that is read, empty for the first
/// @param shape what the file looks like, `null` until it was read
/// @param source whose list it is, `null` until somebody has told
/// @param map what its columns mean, `null` until somebody has told
/// @param progress rows done by the running step
/// @param progressOf rows that it has to do, 0 while that is not known
/// @param fault why the file cannot be used, `null` when it can
/// @param faultRow in which row, 0 when it is not about one
/// @param unchanged number of rows that say what the register says
/// @param comparedWith size of the register when it was compared, see `Register#size`
/// @param confirmedName who confirmed it, `null` until then
/// @param published number of events that were published
/// @param waiting number of events that were given to a second person
/// @param registered number of agencies that were added without an event
record ImportDetails(
        long id,
        ImportState state,
        @Nullable ImportState brokenStep,
        String fileName,
        String sha256,
        long size,
        String uploadedName,
        Instant uploadedAt,
        String sheet,
        @Nullable ListShape shape,
        @Nullable ListSource source,
        @Nullable ColumnMap map,
        long progress,
        long progressOf,
        @Nullable FileFault fault,
        long faultRow,
        long unchanged,
        long comparedWith,
        @Nullable String confirmedName,
        @Nullable Instant confirmedAt,
        long published,
        long waiting,
        long registered) {

    /// @param checkedOn the day on which the file was fetched
    static @Nullable ListSource source(RegisterImport it, LocalDate checkedOn) {
        if (it.country == null
                || it.sourceTitle == null
                || it.sourceUrl == null
                || it.sourceDate == null
                || it.issuer == null) {
            return null;
        }
        return new ListSource(
                it.sourceTitle,
                it.sourceUrl,
                it.sourceDate,
                it.issuer,
                new Country(it.country),
                it.isComplete,
                checkedOn);
    }

    /// @param rest last part of the address, for example `confirm`; empty for the page itself
    /// @return address of a page of this import, without the language
    public String at(String rest) {
        return ImportPage.PATH + "/" + id + (rest.isEmpty() ? "" : "/" + rest);
    }
}
