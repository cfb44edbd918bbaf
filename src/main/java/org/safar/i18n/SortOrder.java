package org.safar.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The order of each alphabet.
final class SortOrder {

    /// CLDR has no rules for Tajik and none for Uzbek in Cyrillic letters: these are the alphabets
    /// of the two countries' spelling rules.
    private static final String TAJIK =
            "&г<ғ<<<Ғ &е<ё<<<Ё &и<ӣ<<<Ӣ &к<қ<<<Қ &у<ӯ<<<Ӯ &х<ҳ<<<Ҳ &ч<ҷ<<<Ҷ";

    private static final String UZBEK_CYRILLIC = "&я<ў<<<Ў<қ<<<Қ<ғ<<<Ғ<ҳ<<<Ҳ";

    private static final Map<Language, Collator> COLLATORS =
            Arrays.stream(Language.values())
                    .collect(Collectors.toMap(Function.identity(), SortOrder::create));

    private SortOrder() {}

    static Collator of(Language language) {
        return COLLATORS.get(language);
    }

    private static Collator create(Language language) {
        var collator =
                switch (language) {
                    case TG -> withRules(TAJIK);
                    case UZ_CYRL -> withRules(UZBEK_CYRILLIC);
                    case EN, RU, UZ, KY, KK ->
                            Collator.getInstance(ULocale.forLocale(language.locale()));
                };
        // Frozen collators may be used by several threads at once.
        return collator.freeze();
    }

    private static Collator withRules(String rules) {
        try {
            return new RuleBasedCollator(rules);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
