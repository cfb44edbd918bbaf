package org.safar.content.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safar.i18n.Language;
import org.safar.i18n.SearchFold;
import org.safar.platform.RuleFile;

/// One word for one thing, in all languages. Pure.
///
/// Where the English text has a term, the translation has the rendering of the termbase, in
/// whatever form of the word.
///
/// @param terms in the order of the file
/// @param exceptions where another rendering is right
public record Termbase(List<Term> terms, List<OtherRendering> exceptions) {

    /// Parts of the termbase that texts use; the others are words of buttons.
    private static final Set<String> DOMAINS =
            Set.of(
                    "stay",
                    "papers",
                    "bodies",
                    "procedure",
                    "labour",
                    "money",
                    "agency",
                    "trafficking",
                    "help",
                    "country");

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    /// A place where another rendering is right.
    ///
    /// @param language tag, `*` for all
    /// @param document identifier, `*` for all
    /// @param why the reason
    public record OtherRendering(String term, String language, String document, String why) {

        private static OtherRendering of(RuleFile.Row row) {
            return new OtherRendering(
                    row.required("term"),
                    row.required("language"),
                    row.required("document"),
                    row.required("why"));
        }

        private boolean holds(String term, Language in, String of) {
            return this.term.equals(term)
                    && Set.of("*", in.tag()).contains(language)
                    && Set.of("*", of).contains(document);
        }
    }

    /// @return the termbase that comes along
    public static Termbase load() {
        return new Termbase(
                new RuleFile("terms.csv").read(Term::of),
                new RuleFile("other-renderings.csv").read(OtherRendering::of));
    }

    /// @param words in any language, alphabet and case; empty for all
    /// @return terms that have them
    public List<Term> find(String words) {
        var folded = SearchFold.fold(words);
        return terms.stream().filter(term -> term.matches(folded)).toList();
    }

    /// @return the term of that identifier
    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /// @return the same termbase with another word for one thing in one language
    Termbase with(String id, Language language, String word) {
        return new Termbase(
                terms.stream()
                        .map(term -> term.id().equals(id) ? term.with(language, word) : term)
                        .toList(),
                exceptions);
    }

    /// @param english words of a source
    /// @return terms that it uses
    public List<Term> mentionedIn(String english) {
        var text = ADDRESS.matcher(english.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return terms.stream()
                .filter(term -> DOMAINS.contains(term.domain()))
                .filter(term -> isMentioned(text, english(term)))
                .toList();
    }

    /// @param mentioned terms that the source uses, see [#mentionedIn]
    /// @param translated words of the translation
    /// @return those that the translation renders otherwise
    public List<Term> otherwise(List<Term> mentioned, String translated, Language language) {
        var words = translated.toLowerCase(language.locale());
        return mentioned.stream()
                .filter(term ->
                        sameInEnglish(term)
                                .map(other -> other.in(language))
                                .noneMatch(it -> TermWording.isRendered(words, it)))
                .toList();
    }

    /// @return whether another rendering is right in that text
    public boolean isExcepted(Term term, Language language, String document) {
        return exceptions.stream().anyMatch(it -> it.holds(term.id(), language, document));
    }

    /// Two terms may be one word in English, as lawyer and advocate are.
    private Stream<Term> sameInEnglish(Term term) {
        var english = english(term);
        return terms.stream().filter(other -> english(other).equals(english));
    }

    /// A term inside a longer one does not count: "residence permit" in "temporary residence
    /// permit".
    private boolean isMentioned(String text, String term) {
        if (!text.contains(term)) {
            return false;
        }
        Predicate<String> isLonger =
                other -> other.length() > term.length() && other.contains(term);
        var rest = text;
        for (var other : terms.stream().map(Termbase::english).filter(isLonger).toList()) {
            rest = rest.replace(other, " ");
        }
        return Pattern.compile("\\b" + Pattern.quote(term) + "(s|es)?\\b").matcher(rest).find();
    }

    private static String english(Term term) {
        return TermWording.plain(term.in(Language.EN));
    }
}
