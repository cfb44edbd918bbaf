package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// One person alone may say that facts were checked, and nothing else.
class ConfirmationRuleTest {

    private static final Person EDITOR = new Person("e", Set.of(StaffRole.EDITOR), Set.of());

    @ParameterizedTest
    @CsvSource({
        "verification, rung",
        "verified_on, 2026-11-23",
        "verified_by, dilnoza",
        "checked_on, 2026-11-23",
        "review_due, 2027-05-23"
    })
    void whoCheckedItAndWhenIsAConfirmation(String key, String value) {
        assertThat(EditingRules.isConfirmation(file(Map.of(), "It helps.\n"), changed(key, value)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "phones", "hours", "whoever", "kinds", "version", "new_key"})
    void anyOtherFactIsNone(String key) {
        assertThat(
                        EditingRules.isConfirmation(
                                file(Map.of(), "It helps.\n"), changed(key, "changed")))
                .isFalse();
    }

    @Test
    void aFactThatIsTakenAwayIsNone() {
        var before = file(Map.of("phones", "102"), "It helps.\n");

        assertThat(EditingRules.isConfirmation(before, file(Map.of(), "It helps.\n"))).isFalse();
    }

    @Test
    void anotherTextIsNone() {
        var before = file(Map.of(), "It helps.\n");

        assertThat(EditingRules.isConfirmation(before, file(Map.of(), "It harms.\n"))).isFalse();
    }

    @Test
    void anEditorConfirmsAloneWhatReadersSee() {
        assertThat(refusal(RevisionState.PUBLISHED, EDITOR)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLISHED")
    void nobodyConfirmsWhatReadersDoNotSee(RevisionState state) {
        assertThat(refusal(state, EDITOR)).contains(Refusal.WRONG_STATE);
    }

    @Test
    void translatorsConfirmNothing() {
        var translator =
                new Person("t", Set.of(StaffRole.TRANSLATOR), EnumSet.allOf(Language.class));

        assertThat(refusal(RevisionState.PUBLISHED, translator)).contains(Refusal.NOT_ALLOWED);
    }

    private static java.util.Optional<Refusal> refusal(RevisionState state, Person person) {
        return EditingRules.refusal(EditingDeed.CONFIRM, state, Language.EN, person.id(), person);
    }

    private static TextFile changed(String key, String value) {
        return file(Map.of(key, value), "It helps.\n");
    }

    private static TextFile file(Map<String, Object> changed, String body) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("title", "A place");
        facts.put("version", 1);
        facts.put("verification", "official");
        facts.putAll(changed);
        return new TextFile(new FrontMatter("contact/made/en", facts), body);
    }
}
