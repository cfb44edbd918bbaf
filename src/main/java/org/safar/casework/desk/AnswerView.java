package org.safar.casework.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.casework.CaseLine;
import org.safar.casework.answer.CannedAnswers;
import org.safar.casework.answer.ReadyAnswer;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.web.Choice;

/// The form for an answer.
///
/// @param text what was typed
/// @param language tag of the person's language
/// @param hint in which language to write
/// @param ready texts to choose from, by their titles
/// @param taken identifier of the text that was put into the answer, empty without one
/// @param aid paragraphs of the chosen one in the worker's language, empty without one
/// @param blanks what the worker fills in, empty when there is nothing
record AnswerView(
        String text,
        String language,
        String hint,
        List<Choice> ready,
        String taken,
        List<String> aid,
        String blanks) {

    /// Name of the list of texts, and of the identifier of the one that was put into the answer.
    static final String READY = "ready";

    static final String TAKEN = "taken";

    static AnswerView of(CaseLine line, String organisation, CaseForm form, CaseWords words) {
        var own = CannedAnswers.of(words.language());
        var taken = own.find(form.line(TAKEN));
        var chosen = form.line(READY);
        return new AnswerView(
                form.sent().text(CaseForm.ANSWER),
                line.language().tag(),
                words.messages().answerHint(line.language().ownName()),
                own.all().stream()
                        .map(it -> new Choice(it.id(), it.title(), it.id().equals(chosen)))
                        .toList(),
                taken.map(ReadyAnswer::id).orElse(""),
                // Whoever reads the person's language needs no second copy of it.
                taken.filter(it -> line.language() != words.language())
                        .map(it ->
                                List.of(
                                        fill(it, line, organisation, words.language())
                                                .split("\n\n")))
                        .orElse(List.of()),
                taken.map(it -> String.join(", ", left(it, line, organisation))).orElse(""));
    }

    /// @return a ready answer in that language, with what is known filled in
    static String fill(ReadyAnswer answer, CaseLine line, String organisation, Language language) {
        return answer.filled(known(line, organisation, language));
    }

    private static List<String> left(ReadyAnswer answer, CaseLine line, String organisation) {
        var known = known(line, organisation, Language.EN);
        return answer.blanks().stream()
                .filter(blank -> !known.containsKey(blank.substring(1, blank.length() - 1)))
                .toList();
    }

    /// The day is the one on which the case closes, or for which the worker set a reminder: the
    /// texts speak of closing. Without either it stays blank, for nobody has said it yet.
    private static Map<String, String> known(
            CaseLine line, String organisation, Language language) {
        var known = new HashMap<String, String>();
        known.put("organisation", organisation);
        var day = line.closesOn() == null ? line.followUpOn() : line.closesOn();
        if (day != null) {
            known.put("day", Dates.inWords(day, language));
        }
        return known;
    }

    @Override
    public String toString() {
        return "AnswerView";
    }
}
