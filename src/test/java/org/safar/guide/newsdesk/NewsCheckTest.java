package org.safar.guide.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.TextFile;

class NewsCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aCompleteItemHasNoFaults() {
        assertThat(new NewsCheck(MadeNews.form(MadeNews.fields()), TODAY).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/guide/news-faults.csv", useHeadersInDisplayName = true)
    void aFaultIsNamedBesideItsField(String field, String value, NewsFault.Code fault, String why) {
        var fields = MadeNews.fields();
        fields.put(field, value == null ? "" : value.replace("LONG", "a".repeat(9_000)));

        assertThat(new NewsCheck(MadeNews.form(fields), TODAY).faults())
                .as(why)
                .containsExactly(new NewsFault(field, fault));
    }

    @Test
    void theTextIsWrittenLikeTheOnesThatComeAlong() {
        var written = draft().written(Set.of());

        assertThat(written.document()).isEqualTo("the-quota-is-open-1");
        assertThat(written.text().written())
                .isEqualTo(
                        """
                        ---
                        title: "The quota is open: \\"#1\\""
                        summary: Places for 2027 are open.
                        version: 1
                        checked_on: 2026-11-23
                        review_due: 2026-12-31
                        confidence: reported
                        countries:
                          - KZ
                        topics:
                          - permission
                        news_kind: quota
                        starts_on: 2026-12-01
                        ends_on: 2026-12-31
                        banner: true
                        sources:
                          - title: A ministry
                            address: https://example.org/quota
                        ---
                        First paragraph.

                        - a point
                        """);
        assertThat(TextFile.read("made", written.text().written()).written())
                .isEqualTo(written.text().written());
    }

    @Test
    void aNameThatIsTakenIsNotTakenAgain() {
        var taken = Set.of("the-quota-is-open-1", "the-quota-is-open-1-2");

        assertThat(draft().written(taken).document()).isEqualTo("the-quota-is-open-1-3");
    }

    private static NewsDraft draft() {
        return new NewsDraft(MadeNews.form(MadeNews.fields()), TODAY);
    }
}
