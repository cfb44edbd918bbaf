package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.safar.content.EditingRules.Person;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Who may do what with a text: every deed, every state, every person.
class EditingRulesTest {

    private static final String WRITER = "the writer";

    @ParameterizedTest
    @CsvFileSource(resources = "/content/editing-rules.csv", useHeadersInDisplayName = true)
    void everyDeedInEveryState(ArgumentsAccessor row) {
        var deed = EditingDeed.valueOf(word(row, 0));
        var state = RevisionState.valueOf(word(row, 1));
        var why = row.getString(9);

        assertThat(answer(deed, state, Language.TG, editor("somebody")))
                .as("editor: " + why)
                .isEqualTo(row.getString(2));
        assertThat(answer(deed, state, Language.TG, editor(WRITER)))
                .as("editor who wrote it: " + why)
                .isEqualTo(row.getString(3));
        assertThat(answer(deed, state, Language.TG, translator("somebody", Language.TG)))
                .as("translator: " + why)
                .isEqualTo(row.getString(4));
        assertThat(answer(deed, state, Language.TG, translator(WRITER, Language.TG)))
                .as("translator who wrote it: " + why)
                .isEqualTo(row.getString(5));
        assertThat(answer(deed, state, Language.TG, translator("somebody", Language.KY)))
                .as("translator of another language")
                .isEqualTo(row.getString(6));
        assertThat(answer(deed, state, Language.EN, translator("somebody", Language.EN)))
                .as("translators never touch the source")
                .isEqualTo(row.getString(7));
        assertThat(answer(deed, state, Language.TG, stranger()))
                .as("roles that have nothing to do with texts")
                .isEqualTo(row.getString(8));
    }

    @Test
    void theTableHasEveryDeedInEveryState() throws IOException {
        var rows =
                Files.readAllLines(Path.of("src/test/resources/content/editing-rules.csv")).stream()
                        .skip(1)
                        .map(line -> line.split(",")[0] + "/" + line.split(",")[1])
                        .distinct();

        assertThat(rows).hasSize(EditingDeed.values().length * RevisionState.values().length);
    }

    private static String answer(
            EditingDeed deed, RevisionState state, Language language, Person person) {
        return EditingRules.refusal(deed, state, language, WRITER, person)
                .map(refusal -> refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("yes");
    }

    private static Person editor(String id) {
        return new Person(id, Set.of(StaffRole.EDITOR), Set.of());
    }

    private static Person translator(String id, Language language) {
        return new Person(id, Set.of(StaffRole.TRANSLATOR), EnumSet.of(language));
    }

    private static Person stranger() {
        var roles = EnumSet.allOf(StaffRole.class);
        roles.removeAll(Set.of(StaffRole.EDITOR, StaffRole.TRANSLATOR));
        return new Person("somebody", roles, EnumSet.allOf(Language.class));
    }

    private static String word(ArgumentsAccessor row, int column) {
        return row.getString(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
