package org.safar.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.LicenceHistory;
import org.safar.registry.licence.LicenceHistory.Segment;

/// The picture of a licence over time, one bar for each country of work, 340 wide; and the same as
/// a table.
///
/// @param bars from top to bottom
/// @param years where years begin
record LicenceStrip(List<Bar> bars, List<Year> years) {

    private static final int WIDTH = 324;
    private static final int LEFT = 8;
    private static final int BAR = 46;

    /// Years with less room than this between them are not all labelled.
    private static final int ROOM_FOR_YEAR = 40;

    /// More countries than this make no picture that can be read on a phone.
    private static final int MOST_BARS = 6;

    /// @param label the country, empty for the agency as a whole
    /// @param y upper edge of the bar
    record Bar(String label, int y, List<Piece> pieces) {

        public int labelY() {
            return y - 6;
        }
    }

    /// @param look class of the style sheet
    /// @param from first day, in words
    /// @param to last day, in words
    /// @param status what it was
    record Piece(String look, int x, int width, String from, String to, String status) {}

    /// The first of January.
    record Year(int x, String label) {

        /// @return middle of the label, which must not be cut off at the border
        public int labelX() {
            return Math.clamp(x, LEFT + 14, LEFT + WIDTH - 14);
        }
    }

    /// @return height of the drawing
    public int height() {
        return BAR * bars.size() + 26;
    }

    /// @return base line of the labels of years
    public int yearY() {
        return height() - 8;
    }

    /// @return the picture up to today, or `null` when sources name no day to draw
    static @Nullable LicenceStrip of(LicenceHistory history, LocalDate today, RegistryWords words) {
        var first =
                history.events().stream()
                        .map(LicenceStrip::firstDay)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .filter(day -> day.isBefore(today))
                        .orElse(null);
        if (first == null) {
            return null;
        }
        var from = first.minusDays(Math.max(7, (today.toEpochDay() - first.toEpochDay()) / 30));
        var scale = new Scale(from, today);
        var countries =
                history.destinations().isEmpty()
                        ? Stream.of((Country) null)
                        : history.destinations().stream().limit(MOST_BARS);
        var bars = new ArrayList<Bar>();
        countries.forEach(country -> {
            var pieces =
                    history.segments(country, from, today).stream()
                            .map(segment -> piece(segment, scale, words))
                            .toList();
            var label = country == null ? "" : words.country(country);
            bars.add(new Bar(label, 22 + BAR * bars.size(), pieces));
        });
        return new LicenceStrip(bars, years(from, today, scale));
    }

    private static @Nullable LocalDate firstDay(LicenceEvent event) {
        if (event.effectiveFrom().isKnown()) {
            return event.effectiveFrom().start();
        }
        return event.source().date().isKnown() ? event.source().date().start() : null;
    }

    private static Piece piece(Segment segment, Scale scale, RegistryWords words) {
        var x = scale.left(segment.from());
        var width = Math.max(2, scale.left(segment.to().plusDays(1)) - x);
        return new Piece(
                "licence-" + RegistryWords.look(segment.standing()),
                x,
                width,
                Dates.inWords(segment.from(), words.language()),
                Dates.inWords(segment.to(), words.language()),
                words.standing(segment.standing()));
    }

    private static List<Year> years(LocalDate from, LocalDate to, Scale scale) {
        var years = new ArrayList<Year>();
        for (var year = from.getYear() + 1; year <= to.getYear(); year++) {
            var x = scale.left(LocalDate.of(year, 1, 1));
            if (years.isEmpty() || x - years.getLast().x >= ROOM_FOR_YEAR) {
                years.add(new Year(x, String.valueOf(year)));
            }
        }
        return years;
    }

    /// Turns days into places of the drawing.
    private record Scale(LocalDate from, LocalDate to) {

        int left(LocalDate day) {
            var all = to.toEpochDay() - from.toEpochDay() + 1;
            return LEFT + Math.toIntExact(WIDTH * (day.toEpochDay() - from.toEpochDay()) / all);
        }
    }
}
