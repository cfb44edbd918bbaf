package org.safar.content.overview;

import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;
import org.safar.web.Choice;

/// A translator with the languages they work in.
///
/// @param account permanent identifier at the sign-in
/// @param hasRole whether the account still has the role of translator, as far as is known
record TranslatorView(String account, String name, boolean hasRole, List<Choice> languages) {

    static TranslatorView of(Translator translator) {
        return new TranslatorView(
                translator.account(),
                translator.name(),
                translator.hasRole(),
                choices(translator.languages()));
    }

    private static List<Choice> choices(Set<Language> chosen) {
        return Coverage.TRANSLATIONS.stream()
                .map(language ->
                        new Choice(language.tag(), language.ownName(), chosen.contains(language)))
                .toList();
    }
}
