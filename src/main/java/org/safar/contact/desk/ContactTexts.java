package org.safar.contact.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.contact.Verification;
import org.safar.content.FrontMatter;
import org.safar.content.Source;
import org.safar.content.TextFile;
import org.safar.web.TypedDate;

/// Turns the file of a contact into a form and back. Pure: a form that nobody touched gives back
/// the file, byte for byte.
final class ContactTexts {

    /// As long as the contacts that came along were to be believed.
    private static final int MONTHS_UNTIL_NEXT_CALL = 6;

    private ContactTexts() {}

    /// @param base number of the newest revision
    static ContactEditForm form(TextFile text, long base) {
        var words = new EnumMap<ContactField, String>(ContactField.class);
        var days = new EnumMap<ContactField, TypedDate>(ContactField.class);
        for (var field : ContactField.values()) {
            var word = word(text, field);
            words.put(field, word);
            if (field.form() == ContactField.Form.DAY) {
                days.put(field, day(word));
            }
        }
        return new ContactEditForm(base, words, days, false);
    }

    private static TypedDate day(String word) {
        var typed = word.isEmpty() ? TypedDate.EMPTY : TypedDate.ofText(word);
        return typed.toDate().map(TypedDate::of).orElse(typed);
    }

    private static String word(TextFile text, ContactField field) {
        var front = text.front();
        return switch (field.form()) {
            case LINE, DAY -> front.find(field.key()).orElse("");
            case CHOICES, CODES -> String.join(" ", front.words(field.key()));
            case LINES, NUMBERS -> String.join("\n", front.words(field.key()));
            case YES -> front.isTrue(field.key()) ? "yes" : "";
            case SOURCES ->
                    front.sources().stream()
                            .map(ContactTexts::line)
                            .collect(Collectors.joining("\n"));
            case TEXT -> text.body().strip();
        };
    }

    private static String line(Source source) {
        return Stream.of(source.title(), source.address(), source.date())
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(" | "))
                .replaceAll("( \\| ?)+$", "");
    }

    /// @param before the file that the form was made from: facts that have no field stay
    /// @return the file with what the form says. Its version grows when title, summary or text
    ///   change and the writer does not call that a small change; facts are not translated.
    static TextFile text(ContactEditForm form, TextFile before) {
        var facts = new LinkedHashMap<String, Object>();
        for (var field : ContactField.values()) {
            put(facts, field, form);
            if (field == ContactField.LOCAL_NAME) {
                facts.put("version", version(form, before));
            }
            if (field == ContactField.VERIFIED_BY) {
                keepOthers(facts, before.front());
            }
        }
        return new TextFile(new FrontMatter(before.front().where(), facts), body(form, before));
    }

    private static void keepOthers(Map<String, Object> facts, FrontMatter before) {
        before.values()
                .forEach((key, value) -> {
                    if (ContactField.ofKey(key).isEmpty()) {
                        facts.putIfAbsent(key, value);
                    }
                });
    }

    private static void put(Map<String, Object> facts, ContactField field, ContactEditForm form) {
        var value = value(field, form);
        if (value != null && field != ContactField.BODY && belongs(field, form)) {
            facts.put(field.key(), value);
        }
    }

    /// Who rang, and when, is said of nothing that was not rung.
    private static boolean belongs(ContactField field, ContactEditForm form) {
        return (field != ContactField.VERIFIED_ON && field != ContactField.VERIFIED_BY)
                || form.word(ContactField.VERIFICATION).equals(Verification.RUNG.word());
    }

    /// @return null when nothing was typed
    private static @Nullable Object value(ContactField field, ContactEditForm form) {
        var word = form.word(field);
        if (word.isEmpty()) {
            return null;
        }
        return switch (field.form()) {
            case LINE, DAY, TEXT -> word;
            case YES -> true;
            case CHOICES, CODES -> form.choices(field);
            case LINES -> lines(word);
            case NUMBERS -> lines(word).stream().map(ContactTexts::digits).toList();
            case SOURCES -> lines(word).stream().map(ContactTexts::source).toList();
        };
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s\\u00a0().\\u2010-\\u2015-]", "");
    }

    /// @param line title, address and day with bars between them
    static Map<String, Object> source(String line) {
        var parts = line.split("\\s*\\|\\s*", 3);
        var source = new LinkedHashMap<String, Object>();
        source.put("title", parts[0]);
        if (parts.length > 1 && !parts[1].isEmpty()) {
            source.put("address", parts[1]);
        }
        if (parts.length > 2 && !parts[2].isEmpty()) {
            source.put("date", parts[2]);
        }
        return source;
    }

    private static int version(ContactEditForm form, TextFile before) {
        var version = before.front().number("version");
        return isMeant(form, before) && !form.minor() ? version + 1 : version;
    }

    private static boolean isMeant(ContactEditForm form, TextFile before) {
        return Stream.of(ContactField.TITLE, ContactField.SUMMARY, ContactField.BODY)
                .anyMatch(field -> !form.word(field).equals(word(before, field)));
    }

    private static String body(ContactEditForm form, TextFile before) {
        var body = form.word(ContactField.BODY);
        if (body.equals(before.body().strip())) {
            return before.body();
        }
        return body.isEmpty() ? "" : "\n" + body + "\n";
    }

    /// The contact was rung: the same file with who did it and when.
    ///
    /// @param caller name as readers are told it
    static TextFile rung(TextFile before, LocalDate today, String caller) {
        var form = form(before, 0);
        var words = new EnumMap<>(form.words());
        words.put(ContactField.VERIFICATION, Verification.RUNG.word());
        words.put(ContactField.VERIFIED_ON, today.toString());
        words.put(ContactField.VERIFIED_BY, caller);
        words.put(ContactField.CHECKED_ON, today.toString());
        words.put(ContactField.REVIEW_DUE, today.plusMonths(MONTHS_UNTIL_NEXT_CALL).toString());
        return text(new ContactEditForm(0, words, form.days(), false), before);
    }
}
