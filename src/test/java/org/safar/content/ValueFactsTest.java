package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safar.country.DatedValues;
import org.safar.country.DatedValues.DatedValue;
import org.safar.i18n.Language;

/// Amounts are read strictly, and a wrong one never takes the place of a good one.
class ValueFactsTest {

    private static final DatedValues SHIPPED = ShippedValues.read();

    static Stream<DatedValue> shipped() {
        return SHIPPED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void anAmountHoldsFromItsFirstToItsLastDayAndNoDayMore(DatedValue value) {
        if (value.from() != null) {
            assertThat(SHIPPED.on(value.key(), value.from())).contains(value);
            assertThat(SHIPPED.on(value.key(), value.from().minusDays(1)))
                    .isNotEqualTo(SHIPPED.on(value.key(), value.from()));
        }
        if (value.to() != null) {
            assertThat(SHIPPED.on(value.key(), value.to())).contains(value);
            assertThat(SHIPPED.on(value.key(), value.to().plusDays(1)))
                    .isNotEqualTo(SHIPPED.on(value.key(), value.to()));
        }
    }

    @Test
    void theFactsThatTheCasesChangeAreGoodThemselves() {
        assertThat(read(Map.of())).hasSize(1);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/bad-values.csv", numLinesToSkip = 1)
    void aWrongAmountIsRefused(String key, @Nullable String value, String why) {
        assertThatExceptionOfType(BadContentException.class)
                .as(why)
                .isThrownBy(() -> read(Map.of(key, Objects.requireNonNullElse(value, ""))));
    }

    @Test
    void twoAmountsOnOneDayAreRefused() {
        var rows = List.of(row(Map.of()), row(Map.of("from", "2026-12-31", "to", "2027-12-31")));

        assertThatExceptionOfType(BadContentException.class)
                .isThrownBy(() -> ValueFacts.read("amount-made", front("KZT", rows)));
    }

    @Test
    void halfAYearIsRefusedWhereYearsAreCounted() {
        var rows = List.of(row(Map.of("value", "2.5")));

        assertThatExceptionOfType(BadContentException.class)
                .isThrownBy(() -> ValueFacts.read("amount-made", front("years", rows)));
    }

    @Test
    void ofAValueThatCannotBeReadTheLastGoodOneStays() {
        var good = library(front("KZT", List.of(row(Map.of()))));
        var before = LibraryValues.of(good, DatedValues.NONE);

        var after =
                LibraryValues.of(
                        library(front("KZT", List.of(row(Map.of("value", "many"))))), before);

        assertThat(after.on("made", LocalDate.of(2026, 11, 23)).orElseThrow().amount())
                .isEqualTo("4325");
    }

    @Test
    void whatIsWrittenIsWhatWasRead() {
        var values = read(Map.of("address", "https://example.org/law"));

        assertThat(ValueFacts.written(values))
                .containsExactly(row(Map.of("address", "https://example.org/law")));
    }

    private static List<DatedValue> read(Map<String, Object> changed) {
        return ValueFacts.read("amount-made", front("KZT", List.of(row(changed))));
    }

    private static Library library(FrontMatter front) {
        var text = new Text(Language.EN, 1, front, "Made", "Made", "", 1, Review.SOURCE, null);
        var document = new Document("amount-made", DocumentKind.VALUE, Map.of(Language.EN, text));
        return new Library(1, Map.of(document.id(), document), Map.of());
    }

    private static FrontMatter front(String unit, List<Map<String, Object>> rows) {
        return new FrontMatter(
                "value/amount-made/en",
                Map.of("unit", unit, "checked_on", "2026-11-23", "values", rows));
    }

    private static Map<String, Object> row(Map<String, Object> changed) {
        var row = new LinkedHashMap<String, Object>();
        row.put("value", "4325");
        row.put("from", "2026-01-01");
        row.put("to", "2026-12-31");
        row.put("legal_basis", "A law");
        row.put("source", "A newspaper");
        row.putAll(changed);
        return row;
    }
}
