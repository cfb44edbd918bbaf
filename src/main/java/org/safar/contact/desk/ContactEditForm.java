package org.safar.contact.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.safar.web.SentForm;
import org.safar.web.TypedDate;

/// A contact as somebody typed it, right or wrong.
///
/// @param base number of the newest revision that they saw
/// @param words by field; choices with spaces between them, days as `2026-11-23` when they are one
/// @param days days as they were typed
/// @param minor whether the meaning of the text stays the same
record ContactEditForm(
        long base,
        Map<ContactField, String> words,
        Map<ContactField, TypedDate> days,
        boolean minor) {

    static ContactEditForm of(SentForm sent) {
        var words = new EnumMap<ContactField, String>(ContactField.class);
        var days = new EnumMap<ContactField, TypedDate>(ContactField.class);
        for (var field : ContactField.values()) {
            words.put(field, word(sent, field));
            if (field.form() == ContactField.Form.DAY) {
                days.put(field, sent.date(field.id()));
            }
        }
        return new ContactEditForm(sent.number("base"), words, days, !sent.line("minor").isEmpty());
    }

    private static String word(SentForm sent, ContactField field) {
        return switch (field.form()) {
            case LINE, CODES, YES -> sent.line(field.id());
            case CHOICES -> String.join(" ", sent.all(field.id()));
            case LINES, NUMBERS, SOURCES, TEXT -> sent.text(field.id());
            case DAY -> sent.date(field.id()).toDate().map(Object::toString).orElse("");
        };
    }

    /// @return what was typed into that field
    String word(ContactField field) {
        return words.getOrDefault(field, "");
    }

    /// @param id of the field; made for templates
    public String word(String id) {
        return word(ContactField.ofId(id));
    }

    TypedDate day(ContactField field) {
        return days.getOrDefault(field, TypedDate.EMPTY);
    }

    /// @param id of the field; made for templates
    public TypedDate day(String id) {
        return day(ContactField.ofId(id));
    }

    /// @return the choices of that field
    List<String> choices(ContactField field) {
        var word = word(field);
        return word.isEmpty() ? List.of() : List.of(word.split("[\\s,;]+"));
    }

    /// @return the same words for somebody who has seen a later revision
    ContactEditForm havingSeen(long revision) {
        return new ContactEditForm(revision, words, days, minor);
    }
}
