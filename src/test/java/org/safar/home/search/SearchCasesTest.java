package org.safar.home.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.i18n.Language;

/// What people type, and what they mean by it.
@QuarkusTest
class SearchCasesTest {

    /// What a phone shows without scrolling.
    private static final int AT_THE_TOP = 3;

    @Inject PortalSearch search;

    @ParameterizedTest
    @CsvFileSource(resources = "/home/searches.csv", useHeadersInDisplayName = true)
    void whatIsMeantIsAmongTheFirst(String tag, String typed, String expected, String why) {
        var result = search.search(new SearchQuery(Language.fromString(tag), typed));

        assertThat(result).isInstanceOf(SearchResult.Found.class);
        var found = ((SearchResult.Found) result).hits();
        System.out.println(
                "CASE "
                        + tag
                        + " "
                        + typed
                        + " -> "
                        + expected
                        + " "
                        + found.stream()
                                .map(h ->
                                        h.kind().word()
                                                + "/"
                                                + h.id()
                                                + "("
                                                + h.language().tag()
                                                + ")")
                                .toList()
                                .indexOf(expected)
                        + found.stream()
                                .limit(6)
                                .map(h ->
                                        h.kind().word()
                                                + "/"
                                                + h.id()
                                                + "("
                                                + h.language().tag()
                                                + ")")
                                .toList()
                        + found.size());
        System.out.println(
                "CASE "
                        + tag
                        + " "
                        + typed
                        + " -> "
                        + expected
                        + found.stream()
                                .limit(6)
                                .map(h ->
                                        h.kind().word()
                                                + "/"
                                                + h.id()
                                                + "("
                                                + h.language().tag()
                                                + ")")
                                .toList()
                        + found.size());
        assertThat(found.stream().limit(AT_THE_TOP))
                .as("%s: %s", typed, why)
                .extracting(hit -> hit.kind().word() + "/" + hit.id())
                .contains(expected);
    }
}
