package org.safar.stay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safar.i18n.Language;
import org.safar.i18n.WordFile;

/// Translators work from the English words of each rule, so these must be the rule's own.
class StayLawWordsTest {

    private final StayRuleBook book = StayRuleBook.load();

    @Test
    void theEnglishNamesOfLawsAreThoseOfTheRules() {
        var words = WordFile.inAllLanguages("law").get(Language.EN);

        assertThat(book.rules())
                .allSatisfy(rule -> assertThat(words.find(rule.id())).contains(rule.legalBasis()));
    }

    @Test
    void theEnglishNamesOfSourcesAreThoseOfTheRules() {
        var words = WordFile.inAllLanguages("source").get(Language.EN);

        assertThat(book.rules())
                .allSatisfy(
                        rule -> assertThat(words.find(rule.id())).contains(rule.source().title()));
    }
}
