package org.safar.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.content.EditingResult.Done;
import org.safar.content.EditingResult.Overtaken;
import org.safar.content.EditingResult.Refused;
import org.safar.content.EditingResult.Unreadable;
import org.safar.content.EditingRules.Person;
import org.safar.content.EditingRules.Refusal;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.registry.desk.OwnDatabase;
import org.safar.staff.StaffRole;

/// What one person alone can publish, whatever they send.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ConfirmationsTest {

    private static final Person EDITOR = new Person("dilnoza", Set.of(StaffRole.EDITOR), Set.of());
    private static final Actor ACTOR = new Actor("dilnoza", "dilnoza", StaffRole.EDITOR_WORD);

    @Inject Confirmations confirmations;
    @Inject Editing editing;
    @Inject ContentHistory history;
    @Inject Libraries libraries;

    @Test
    void anotherNumberIsNotPublishedWithIt() {
        var result = confirm("gb-msh", Map.of("phones", List.of("+442071234567")));

        assertThat(result).isEqualTo(new Refused(Refusal.OWN_TEXT));
        libraries.refresh();
        assertThat(front("gb-msh").words("phones")).doesNotContain("+442071234567");
    }

    @Test
    void whatReadersCouldNotReadIsNotPublished() {
        assertThat(confirm("gb-msh", Map.of("verification", "surely")))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void whoeverSawSomethingElseIsTold() {
        var stale = published("gb-msh");
        assertThat(confirm("gb-msh", rung())).isInstanceOf(Done.class);

        assertThat(confirm(stale, rung())).isInstanceOf(Overtaken.class);
    }

    @Test
    void whatReadersDoNotSeeCannotBeConfirmed() {
        var gone = published("kz-rodnik");
        editing.archive(gone.id(), EDITOR, ACTOR);

        assertThat(confirm(gone, rung())).isEqualTo(new Refused(Refusal.WRONG_STATE));
    }

    @Test
    void aContactThatCouldNotBeShownIsNotEvenSaved() {
        var published = published("gb-glaa");
        var text = changed(published, Map.of("phones", List.of("12")));

        assertThat(
                        editing.save(
                                new WrittenText(
                                        DocumentKind.CONTACT,
                                        "gb-glaa",
                                        Language.EN,
                                        published.id(),
                                        text),
                                EDITOR,
                                ACTOR))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void onlyAValueMayBeNamedLikeOne() {
        var text = published("gb-glaa").text();

        assertThat(
                        editing.save(
                                new WrittenText(
                                        DocumentKind.CONTACT,
                                        "amount-made",
                                        Language.EN,
                                        null,
                                        text),
                                EDITOR,
                                ACTOR))
                .isInstanceOf(Unreadable.class);
    }

    private static Map<String, Object> rung() {
        return Map.of(
                "verification", "rung", "verified_on", "2026-11-23", "verified_by", "dilnoza");
    }

    private EditingResult confirm(String id, Map<String, Object> changed) {
        return confirm(published(id), changed);
    }

    private EditingResult confirm(RevisionView before, Map<String, Object> changed) {
        return confirmations.confirm(
                new WrittenText(
                        DocumentKind.CONTACT,
                        before.document(),
                        Language.EN,
                        before.id(),
                        changed(before, changed)),
                "contact-rung",
                EDITOR,
                ACTOR);
    }

    private static TextFile changed(RevisionView before, Map<String, Object> changed) {
        var facts = new LinkedHashMap<>(before.text().front().values());
        facts.putAll(changed);
        return new TextFile(
                new FrontMatter(before.text().front().where(), facts), before.text().body());
    }

    private RevisionView published(String id) {
        return TextAtDesk.of(history.of(id, Language.EN)).orElseThrow().published();
    }

    private FrontMatter front(String id) {
        return libraries.now().library().find(DocumentKind.CONTACT, id).orElseThrow().front();
    }
}
