package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    @Test
    void whatOnlyPeopleReadIsTakenOut() {
        var minified =
                StyleSheet.minify(
                        """
                        /* A comment
                           over two lines. */
                        .bar , .hero > a {
                          color: red;
                          margin: calc(1rem + 2px) 0;
                        }
                        @media (min-width: 44rem) { .bar :focus-visible { outline: 0 } }
                        """);

        assertThat(minified)
                .isEqualTo(
                        ".bar,.hero>a{color:red;margin:calc(1rem + 2px) 0}"
                                + "@media (min-width:44rem){.bar :focus-visible{outline:0}}");
    }

    @Test
    void theStyleSheetHasNothingThatMinifyingWouldBreak() {
        var source = InlineText.source("styles/safar.css").replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(source.chars().filter(sign -> sign == '{').count())
                .isEqualTo(source.chars().filter(sign -> sign == '}').count());
        assertThat(source).doesNotContain("url(").doesNotContain("</");
    }

    /// A block that stays open swallows every rule behind it, and nothing else tells.
    @Test
    void everyBlockIsClosed() {
        assertThat(StyleSheet.content().content().chars().filter(sign -> sign == '{').count())
                .isEqualTo(
                        StyleSheet.content().content().chars().filter(sign -> sign == '}').count());
        assertThat(StyleSheet.staff().content().chars().filter(sign -> sign == '{').count())
                .isEqualTo(
                        StyleSheet.staff().content().chars().filter(sign -> sign == '}').count());
    }
}
