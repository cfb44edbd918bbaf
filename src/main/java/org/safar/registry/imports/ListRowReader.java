package org.safar.registry.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safar.country.Country;
import org.safar.registry.imports.ListFile.SourceRow;
import org.safar.registry.imports.RowReading.LeftOut;
import org.safar.registry.imports.RowReading.Listed;
import org.safar.registry.imports.RowReading.Unreadable;
import org.safar.registry.licence.PartialDate;

/// Understands the rows of one list.
final class ListRowReader {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_LICENCE_NUMBER = 100;
    private static final int MOST_NAMES = 10;
    private static final int MOST_REMEMBERED = 1_000;

    /// Letters of Serbian, Macedonian and Ukrainian: where lists of these countries have them, an
    /// old font showed ҳ, ҷ, қ, ғ instead.
    private static final Pattern OLD_FONT = Pattern.compile("[њљќѓѕјєґђћџЊЉЌЃЅЈЄҐЂЋЏ]");

    private static final Set<Country> OF_OLD_FONTS =
            Set.of(new Country("TJ"), new Country("KZ"), new Country("UZ"), new Country("KG"));

    private final ColumnMap map;
    private final Country country;
    private final Map<String, ListedCountries.Reading> countries = new HashMap<>();

    /// @param country where the agencies of the list are registered
    ListRowReader(ColumnMap map, Country country) {
        this.map = map;
        this.country = country;
    }

    RowReading read(SourceRow row) {
        var status = ListedStatus.IN_FORCE;
        var word = cell(row, ListColumn.STATUS);
        if (!word.isEmpty()) {
            var known = map.status(word);
            if (known.isEmpty()) {
                return unreadable(row, RowFault.UNKNOWN_STATUS, word);
            }
            status = known.get();
        }
        return status == ListedStatus.LEFT_OUT ? new LeftOut() : read(row, status);
    }

    private RowReading read(SourceRow row, ListedStatus status) {
        var texts = new ArrayList<>(names(row));
        texts.add(cell(row, ListColumn.REGISTRATION_NUMBER));
        texts.add(cell(row, ListColumn.LICENCE_NUMBER));
        for (var text : texts) {
            if (text.startsWith("=") || text.startsWith("@")) {
                return unreadable(row, RowFault.FORMULA, text);
            }
            if (OF_OLD_FONTS.contains(country) && OLD_FONT.matcher(text).find()) {
                return unreadable(row, RowFault.OLD_FONT, text);
            }
        }
        if (isNoName(cell(row, ListColumn.NAME))) {
            return unreadable(row, RowFault.NO_NAME, cell(row, ListColumn.NAME));
        }
        if (status == ListedStatus.REGISTERED_ONLY
                && RowKeys.number(cell(row, ListColumn.REGISTRATION_NUMBER)).isEmpty()) {
            return unreadable(row, RowFault.NO_NUMBER, cell(row, ListColumn.NAME));
        }
        var tooLong = tooLong(row);
        return tooLong.isEmpty()
                ? readDays(row, status)
                : unreadable(row, RowFault.TOO_LONG, tooLong);
    }

    private RowReading readDays(SourceRow row, ListedStatus status) {
        var days = new ArrayList<PartialDate>();
        for (var column :
                List.of(ListColumn.FIRST_DAY, ListColumn.LAST_DAY, ListColumn.STATUS_SINCE)) {
            var day = ListedDate.read(cell(row, column));
            if (day.isEmpty()) {
                return unreadable(row, RowFault.NOT_A_DAY, cell(row, column));
            }
            days.add(day.get());
        }
        if (days.get(1).isKnown() && days.get(1).end().isBefore(days.get(0).start())) {
            return unreadable(row, RowFault.END_BEFORE_START, cell(row, ListColumn.LAST_DAY));
        }
        var countries = countries(map.columnOf(ListColumn.COUNTRIES).map(row::lines).orElse(""));
        if (!countries.unknown().isEmpty()) {
            return unreadable(row, RowFault.UNKNOWN_COUNTRY, countries.unknown());
        }
        return new Listed(
                new ListedRow(
                        row.number(),
                        names(row),
                        cell(row, ListColumn.REGISTRATION_NUMBER),
                        cell(row, ListColumn.LICENCE_NUMBER),
                        days.get(0),
                        days.get(1),
                        countries.countries(),
                        status,
                        days.get(2)));
    }

    /// The same few cells stand in a hundred thousand rows.
    private ListedCountries.Reading countries(String cell) {
        var known = countries.get(cell);
        if (known != null) {
            return known;
        }
        var read = ListedCountries.read(cell);
        if (countries.size() < MOST_REMEMBERED) {
            countries.put(cell, read);
        }
        return read;
    }

    private List<String> names(SourceRow row) {
        return Stream.concat(
                        Stream.of(cell(row, ListColumn.NAME)),
                        Stream.of(cell(row, ListColumn.OTHER_NAMES).split(";")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    private static boolean isNoName(String name) {
        return name.codePoints().noneMatch(Character::isLetter);
    }

    private String tooLong(SourceRow row) {
        if (cell(row, ListColumn.REGISTRATION_NUMBER).length() > LONGEST_NUMBER) {
            return cell(row, ListColumn.REGISTRATION_NUMBER);
        }
        if (cell(row, ListColumn.LICENCE_NUMBER).length() > LONGEST_LICENCE_NUMBER) {
            return cell(row, ListColumn.LICENCE_NUMBER);
        }
        return names(row).stream()
                .filter(name -> name.length() > LONGEST_NAME)
                .findFirst()
                .orElse("");
    }

    private Unreadable unreadable(SourceRow row, RowFault fault, String text) {
        return new Unreadable(
                row.number(),
                shortened(cell(row, ListColumn.NAME)),
                cell(row, ListColumn.REGISTRATION_NUMBER).length() > LONGEST_NUMBER
                        ? ""
                        : cell(row, ListColumn.REGISTRATION_NUMBER),
                fault,
                shortened(text));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private String cell(SourceRow row, ListColumn column) {
        return map.columnOf(column).map(row::cell).orElse("");
    }
}
