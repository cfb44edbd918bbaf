package org.safar.contact.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safar.contact.Contact;
import org.safar.contact.desk.ContactFault.Code;
import org.safar.content.BadContentException;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.TextFile;
import org.safar.content.ValueFacts;

/// Finds what is wrong with a contact that somebody typed. Pure.
final class ContactFaults {

    private static final Pattern SOURCE_DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private final Map<ContactField, ContactFault> faults = new EnumMap<>(ContactField.class);
    private final ContactEditForm form;

    private ContactFaults(ContactEditForm form) {
        this.form = form;
    }

    /// @param text the file that the form would make
    /// @return at most one fault for each field, in the order of the fields
    static List<ContactFault> of(ContactEditForm form, String document, TextFile text) {
        var found = new ContactFaults(form);
        found.checkWords();
        found.checkDays();
        found.checkSources();
        found.checkFacts(document, text);
        return List.copyOf(found.faults.values());
    }

    private void checkWords() {
        Stream.of(ContactField.TITLE, ContactField.SUMMARY, ContactField.BODY)
                .filter(field -> form.word(field).isEmpty())
                .forEach(field -> add(field, Code.MISSING, ""));
        Stream.of(ContactField.values())
                .filter(field -> form.word(field).length() > field.longest())
                .forEach(field -> add(field, Code.TOO_LONG, ""));
    }

    private void checkDays() {
        form.days()
                .forEach((field, typed) -> {
                    if (!typed.isEmpty() && typed.toDate().isEmpty()) {
                        add(field, Code.NOT_A_DATE, "");
                    }
                });
    }

    private void checkSources() {
        ContactTexts.lines(form.word(ContactField.SOURCES)).stream()
                .filter(line -> !isSource(ContactTexts.source(line)))
                .findFirst()
                .ifPresent(line -> add(ContactField.SOURCES, Code.UNKNOWN, line));
    }

    private static boolean isSource(Map<String, Object> source) {
        var address = source.get("address");
        var date = source.get("date");
        return !String.valueOf(source.get("title")).isEmpty()
                && (address == null || ValueFacts.isAddress(String.valueOf(address)))
                && (date == null || SOURCE_DAY.matcher(String.valueOf(date)).matches());
    }

    private void checkFacts(String document, TextFile text) {
        if (faults.containsKey(ContactField.TITLE) || faults.containsKey(ContactField.SUMMARY)) {
            return;
        }
        Contact.faults(Document.ofSource(document, DocumentKind.CONTACT, text)).forEach(this::add);
    }

    private void add(BadContentException fault) {
        ContactField.ofKey(fault.key())
                .ifPresent(field ->
                        add(
                                field,
                                fault.value().isEmpty() ? Code.MISSING : Code.UNKNOWN,
                                fault.value()));
    }

    private void add(ContactField field, Code code, String value) {
        faults.putIfAbsent(field, new ContactFault(field, code, value));
    }
}
