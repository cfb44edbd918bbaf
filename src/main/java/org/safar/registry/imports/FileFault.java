package org.safar.registry.imports;

/// Why a file cannot be used at all. Nothing of such a file gets anywhere.
enum FileFault {
    /// It holds nothing, or a heading and nothing below it.
    NO_ROWS,
    /// Neither CSV nor XLSX.
    NOT_A_TABLE,
    /// A workbook of Excel before 2007, or one with a password.
    OLD_EXCEL,
    /// The archive that an XLSX file is cannot be read to its end.
    DAMAGED,
    /// Unpacked it would be larger than any list is.
    UNPACKS_TOO_LARGE,
    /// It brings a program along.
    MACROS,
    /// A cell is computed: what it shows depends on who opens it.
    FORMULA,
    /// Neither UTF-8 nor Windows-1251.
    ENCODING,
    /// More columns than [ListFile#MOST_COLUMNS].
    TOO_MANY_COLUMNS,
    /// A cell longer than [ListFile#LONGEST_CELL], for example after a forgotten quotation mark.
    CELL_TOO_LONG,
    /// More rows than [ListFile#MOST_ROWS].
    TOO_MANY_ROWS,
    /// The workbook has no sheet of that name.
    NO_SHEET
}
