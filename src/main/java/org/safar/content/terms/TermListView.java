package org.safar.content.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safar.content.DocumentLink;
import org.safar.content.EditingRules.Person;
import org.safar.content.Library;
import org.safar.i18n.Language;
import org.safar.web.Choice;

/// The termbase as its page shows it.
///
/// @param words that were looked for
/// @param terms what was found, at most [#MOST]
/// @param isMore whether more was found than is shown
/// @param waiting changes that wait for a second person
/// @param languages in which texts may be compared
/// @param deviations texts of the chosen language that say a term otherwise
/// @param compared whether a language was chosen
record TermListView(
        String words,
        List<Line> terms,
        boolean isMore,
        List<Waiting> waiting,
        List<Choice> languages,
        List<Other> deviations,
        boolean compared) {

    /// More than this nobody reads.
    private static final int MOST = 20;

    /// A term with its words.
    record Line(String id, String english, String note, String avoid, List<Word> words) {}

    /// @param tag of the language
    record Word(String tag, String language, String word) {}

    /// A change that waits.
    ///
    /// @param address path to which the decision is sent, without the language
    /// @param mayDecide whether the reader may accept it
    /// @param mayDecline whether the reader may take it back
    record Waiting(
            String address,
            String english,
            Word before,
            Word after,
            String why,
            boolean mayDecide,
            boolean mayDecline) {}

    /// A text that says a term otherwise.
    ///
    /// @param edit path of the page on which the text is edited
    record Other(String title, String titleLang, String edit, String english, Word expected) {}

    static TermListView of(
            Library library,
            Termbase termbase,
            List<TermChange> changes,
            Person person,
            String words,
            Optional<Language> compared,
            Language reader) {
        var found = words.isBlank() ? List.<Term>of() : termbase.find(words);
        return new TermListView(
                words,
                found.stream().limit(MOST).map(TermListView::line).toList(),
                found.size() > MOST,
                changes.stream()
                        .flatMap(change -> waiting(change, termbase, person).stream())
                        .toList(),
                Arrays.stream(Language.values())
                        .filter(language -> language != Language.EN)
                        .map(it ->
                                new Choice(
                                        it.tag(), it.ownName(), compared.equals(Optional.of(it))))
                        .toList(),
                compared.stream()
                        .flatMap(language ->
                                Deviation.all(library, termbase, language).stream()
                                        .map(it -> other(it, language, reader)))
                        .toList(),
                compared.isPresent());
    }

    private static Line line(Term term) {
        return new Line(
                term.id(),
                term.in(Language.EN),
                term.note(),
                term.avoid(),
                Arrays.stream(Language.values())
                        .filter(language -> language != Language.EN)
                        .map(language -> word(language, term.in(language)))
                        .toList());
    }

    private static Word word(Language language, String word) {
        return new Word(language.tag(), language.ownName(), word);
    }

    private static Optional<Waiting> waiting(TermChange change, Termbase termbase, Person person) {
        var mayWork = person.worksIn(change.language());
        return termbase.term(change.term())
                .map(term ->
                        new Waiting(
                                TermPage.PATH + "/changes/" + change.id(),
                                term.in(Language.EN),
                                word(change.language(), term.in(change.language())),
                                word(change.language(), change.word()),
                                change.why(),
                                mayWork && !change.proposedBy().equals(person.id()),
                                mayWork));
    }

    private static Other other(Deviation deviation, Language language, Language reader) {
        var link = DocumentLink.of(deviation.document(), reader);
        return new Other(
                link.title(),
                link.lang(),
                "staff/texts/"
                        + deviation.document().kind().word()
                        + "/"
                        + link.id()
                        + "/"
                        + language.tag(),
                deviation.term().in(Language.EN),
                word(language, deviation.term().in(language)));
    }
}
