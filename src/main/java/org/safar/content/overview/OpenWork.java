package org.safar.content.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safar.content.EditingRules.Person;
import org.safar.content.RevisionState;

/// Sorts what readers do not see yet. Pure.
///
/// @param texts newest first
record OpenWork(List<OpenText> texts) {

    /// @return what waits for a second person in languages of that person, oldest first. Of several
    ///   revisions of one text that were handed in only the newest waits.
    List<OpenText> waiting(Person person) {
        return newest(RevisionState.IN_REVIEW, person).reversed();
    }

    /// @return how many of them that person may decide about
    long countDecidable(Person person) {
        return waiting(person).stream().filter(text -> text.refusal(person).isEmpty()).count();
    }

    /// @return what has a time at which it will be published
    List<OpenText> scheduled(Person person) {
        return newest(RevisionState.SCHEDULED, person).reversed();
    }

    /// @return what that person saved last and nobody was asked to look at; a text that somebody
    ///   else went on with is theirs
    List<OpenText> drafts(Person person) {
        var seen = new HashSet<TextName>();
        return texts.stream()
                .filter(text -> seen.add(text.name()))
                .filter(text ->
                        text.state() == RevisionState.DRAFT && text.author().equals(person.id()))
                .toList();
    }

    /// @return texts of which there is something that readers do not see yet
    Set<TextName> names() {
        return texts.stream().map(OpenText::name).collect(Collectors.toSet());
    }

    private List<OpenText> newest(RevisionState state, Person person) {
        var seen = new HashSet<TextName>();
        return texts.stream()
                .filter(text -> text.state() == state && person.worksIn(text.language()))
                .filter(text -> seen.add(text.name()))
                .toList();
    }
}
