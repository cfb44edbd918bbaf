package org.safar.casework.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.casework.HelpText;
import org.safar.web.SentForm;
import org.safar.web.TypedDate;

/// Everything that stands in the fields of a case's page. It is one form: whichever button is
/// pressed, what was typed elsewhere comes along and is not lost.
///
/// @param sent the fields as they were sent
record CaseForm(SentForm sent) {

    static final String ANSWER = "answer";
    static final String NOTE = "note";
    static final String TASK = "task";
    static final String RULE = "rule";
    static final String AGENCY = "agency";

    /// A page that was only opened.
    static final CaseForm EMPTY = of(new MultivaluedHashMap<>());

    private static final List<String> WORDS = List.of(ANSWER, NOTE, TASK, RULE, AGENCY);
    private static final int LONGEST_NUMBER = 9;

    static CaseForm of(MultivaluedMap<String, String> fields) {
        return new CaseForm(new SentForm(fields));
    }

    /// @return the field as it is kept: without what cannot be seen, empty when nothing is left
    String words(String field) {
        return HelpText.of(sent.text(field));
    }

    String line(String field) {
        return sent.line(field);
    }

    TypedDate date(String field) {
        return sent.date(field);
    }

    boolean has(String field) {
        return sent.fields().containsKey(field);
    }

    /// @param count the number when the page is made now
    /// @return how many entries there were when the page was made
    int number(String field, int count) {
        var text = sent.line(field);
        return text.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(text) : count;
    }

    /// @return whether something was typed that is neither sent nor saved
    boolean holdsWords() {
        return WORDS.stream().anyMatch(field -> !words(field).isEmpty());
    }

    /// @return the same without these fields: they were saved
    CaseForm without(String... fields) {
        var left = new MultivaluedHashMap<String, String>();
        left.putAll(sent.fields());
        Stream.of(fields).forEach(left::remove);
        return of(left);
    }

    /// @return the same with that value in a field
    CaseForm with(String field, String value) {
        var changed = new MultivaluedHashMap<String, String>();
        changed.putAll(sent.fields());
        changed.putSingle(field, value);
        return of(changed);
    }

    /// @return all fields, for a page that only keeps them
    List<Map.Entry<String, String>> fields() {
        return sent.fields().entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(it -> Map.entry(field.getKey(), it)))
                .toList();
    }

    @Override
    public String toString() {
        return "CaseForm";
    }
}
