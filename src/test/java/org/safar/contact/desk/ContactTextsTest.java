package org.safar.contact.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.EditingRules;
import org.safar.content.TextFile;
import org.safar.web.SentForm;

/// The form of a contact and its file are the same facts.
class ContactTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    static Stream<Path> shipped() throws IOException {
        try (var folders = Files.list(Path.of("i18n/content/contact"))) {
            return folders.map(folder -> folder.resolve("en.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aFormThatNobodyTouchedGivesBackTheFileByteForByte(Path path) throws IOException {
        var file = read(path);

        var sent = ContactEditForm.of(sent(ContactTexts.form(file, 1)));

        assertThat(ContactFaults.of(sent, "made", ContactTexts.text(sent, file))).isEmpty();
        assertThat(ContactTexts.text(sent, file).written()).isEqualTo(Files.readString(path));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void havingRungChangesNothingButWhoCheckedItAndWhen(Path path) throws IOException {
        var file = read(path);

        var rung = ContactTexts.rung(file, TODAY, "dilnoza");

        assertThat(EditingRules.isConfirmation(file, rung)).isTrue();
        assertThat(rung.front().word("verification")).isEqualTo("rung");
        assertThat(rung.front().day("verified_on")).isEqualTo(TODAY);
        assertThat(rung.front().word("verified_by")).isEqualTo("dilnoza");
        assertThat(rung.front().day("checked_on")).isEqualTo(TODAY);
        assertThat(rung.front().day("review_due")).isEqualTo("2027-05-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "summary", "body"})
    void otherWordsAreANewVersionForTranslators(String field) throws IOException {
        assertThat(version(field, "Other words", "")).isEqualTo(2);
        assertThat(version(field, "Other words", "yes")).as("the meaning stays").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"phones", "hours", "city", "local-name"})
    void factsNeedNoTranslation(String field) throws IOException {
        assertThat(version(field, "24/7", "")).isEqualTo(1);
    }

    @Test
    void whatPeoplePutBetweenDigitsIsLeftOut() throws IOException {
        var file = read(contact("kz-kibhr"));
        var fields = fields(ContactTexts.form(file, 1));
        fields.putSingle("phones", "+7 (727) 123-45-67\r\n\r\n112");

        var text = ContactTexts.text(ContactEditForm.of(new SentForm(fields)), file);

        assertThat(text.front().words("phones")).containsExactly("+77271234567", "112");
    }

    @Test
    void whoHasRungIsNotSaidOfWhatWasNotRung() throws IOException {
        var rung = ContactTexts.rung(read(contact("kz-112")), TODAY, "dilnoza");
        var fields = fields(ContactTexts.form(rung, 1));
        fields.putSingle("verification", "official");

        var text = ContactTexts.text(ContactEditForm.of(new SentForm(fields)), rung);

        assertThat(text.front().values()).doesNotContainKeys("verified_on", "verified_by");
    }

    private static int version(String field, String words, String minor) throws IOException {
        var file = read(contact("kz-112"));
        var fields = fields(ContactTexts.form(file, 1));
        fields.putSingle(field, words);
        fields.putSingle("minor", minor);
        return ContactTexts.text(ContactEditForm.of(new SentForm(fields)), file)
                .front()
                .number("version");
    }

    private static Path contact(String id) {
        return Path.of("i18n/content/contact", id, "en.md");
    }

    private static TextFile read(Path path) throws IOException {
        return TextFile.read(path.toString(), Files.readString(path));
    }

    private static SentForm sent(ContactEditForm form) {
        return new SentForm(fields(form));
    }

    /// What a browser sends.
    private static MultivaluedHashMap<String, String> fields(ContactEditForm form) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var field : ContactField.values()) {
            switch (field.form()) {
                case LINE, CODES, YES -> fields.putSingle(field.id(), form.word(field));
                case CHOICES -> fields.put(field.id(), List.copyOf(form.choices(field)));
                case LINES, NUMBERS, SOURCES, TEXT ->
                        fields.putSingle(field.id(), form.word(field).replace("\n", "\r\n"));
                case DAY -> {
                    fields.putSingle(field.id() + "-day", form.day(field).day());
                    fields.putSingle(field.id() + "-month", form.day(field).month());
                    fields.putSingle(field.id() + "-year", form.day(field).year());
                }
            }
        }
        return fields;
    }
}
