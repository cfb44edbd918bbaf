package org.safar.home.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.safar.i18n.SearchFold;

/// Tells how well the names of an agency fit a question. The register finds what is merely near;
/// beside texts only a name that was meant belongs.
///
/// @param typed words of the question
/// @param rarity of each of them, see [TextSearch#rarity]
record NameMatch(List<FoldedWord> typed, List<Float> rarity) {

    private static final float BEGINNING = 0.8f;
    private static final float TYPO = 0.6f;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_WITH_TYPO = 5;

    /// What must be in the name of all that was asked.
    private static final float PART = 0.5f;

    /// @return score as of a title, 0 when too little of the question is in the names
    float score(List<String> names) {
        if (isNumber()) {
            return TextField.TITLE.weight();
        }
        var forms = names.stream().flatMap(NameMatch::forms).distinct().toList();
        var asked = 0f;
        var there = 0f;
        for (var place = 0; place < typed.size(); place++) {
            asked += rarity.get(place);
            there += rarity.get(place) * likeness(typed.get(place).forms(), forms);
        }
        return there < asked * PART ? 0 : there * TextField.TITLE.weight() / 2;
    }

    /// The register knows numbers of registration and of licences; they fit wholly or not at all.
    private boolean isNumber() {
        return typed.stream().anyMatch(word -> word.forms().getFirst().matches(".*\\d{4}.*"));
    }

    private static Stream<String> forms(String name) {
        return Stream.concat(
                FoldedWord.in(name).stream().flatMap(word -> word.forms().stream()),
                SearchFold.forms(name).stream());
    }

    private static float likeness(List<String> typed, List<String> names) {
        var best = 0f;
        for (var form : typed) {
            var nearly = nearly(form);
            for (var name : names) {
                best = Math.max(best, likeness(form, name, nearly));
            }
        }
        return best;
    }

    private static float likeness(String form, String name, CharacterRunAutomaton nearly) {
        if (form.equals(name)) {
            return 1;
        }
        if (form.length() >= SHORTEST_BEGINNING && name.startsWith(form)) {
            return BEGINNING;
        }
        return form.length() >= SHORTEST_WITH_TYPO && nearly.run(name) ? TYPO : 0;
    }

    private static CharacterRunAutomaton nearly(String form) {
        var automaton = new LevenshteinAutomata(form, true).toAutomaton(1);
        return new CharacterRunAutomaton(
                Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
