package org.safar.content.overview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.content.AsItCameAlong;
import org.safar.content.DocumentKind;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.TextFile;
import org.safar.content.Translators;
import org.safar.content.WrittenText;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.platform.TestClock;
import org.safar.staff.StaffRole;

/// The overview over HTTP, with the texts that come along.
@QuarkusTest
@TestProfile(AsItCameAlong.class)
@TestSecurity(user = "erlan", roles = StaffRole.EDITOR_WORD)
class OverviewPageTest {

    private static final Actor DILNOZA = new Actor("dilnoza", "dilnoza", "editor");
    private static final Actor ERLAN = new Actor("erlan", "erlan", "editor");
    private static final Person EDITOR = new Person("dilnoza", Set.of(StaffRole.EDITOR), Set.of());

    private static final String DOCUMENT = "passport-taken";

    @Inject Editing editing;
    @Inject Translators translators;
    @Inject Libraries libraries;
    @Inject EntityManager entities;
    @Inject TestClock clock;

    @AfterEach
    void takeAway() {
        clock.reset();
        translators.set("farida", Set.of(), ERLAN);
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    run("DELETE FROM content_draft");
                    run(
                            "DELETE FROM content_step WHERE revision IN"
                                    + " (SELECT id FROM content_revision WHERE origin = 'desk')");
                    run("DELETE FROM content_revision WHERE origin = 'desk'");
                });
    }

    @Test
    void everyDocumentHasASquareForEachLanguageThatLeadsToItsText() {
        var page = open("/ru/staff/texts");
        var documents =
                libraries.now().library().documents().values().stream()
                        .filter(document -> document.kind().isTranslated())
                        .count();

        var squares = page.select(".coverage a:has(> use)");
        assertThat(squares).hasSizeGreaterThanOrEqualTo((int) (documents - 5) * 6);
        assertThat(squares.eachAttr("href"))
                .contains("/ru/staff/texts/guide/passport-taken/uz-Cyrl");
    }

    @Test
    void theTableHasTheSameLinksForTheKeyboard() {
        var page = open("/ru/staff/texts?kind=guide");

        var picture = page.select(".coverage > svg a");
        assertThat(picture).allMatch(link -> link.attr("tabindex").equals("-1"));
        assertThat(page.select(".coverage table a").eachAttr("href"))
                .containsExactlyElementsOf(picture.eachAttr("href"));
    }

    @Test
    void theCardsCountTheTextsOfEachLanguage() {
        var page = open("/en/staff/texts?kind=guide");

        assertThat(page.select(".coverage-cards > li")).hasSize(6);
        assertThat(page.select(".coverage-cards > li").first().text())
                .startsWith("Русский " + guides() + " / " + guides())
                .contains("By machine " + guides());
    }

    @Test
    void onlyOneKindAndLanguageIsShownWhenAsked() {
        var page = open("/en/staff/texts?kind=news&language=tg");

        assertThat(page.select(".coverage h3").eachText())
                .singleElement()
                .asString()
                .startsWith("News");
        assertThat(page.select(".coverage thead th").eachText()).containsExactly("Text", "Тоҷикӣ");
        assertThat(page.select(".filter [aria-current]").eachText())
                .containsExactly("News", "Тоҷикӣ");
    }

    @Test
    void theLanguageSwitchKeepsWhatWasAsked() {
        var page = open("/en/staff/texts?kind=news&language=tg");

        assertThat(page.select(".languages a[lang=kk]").attr("href"))
                .isEqualTo("/kk/staff/texts?kind=news&language=tg");
    }

    @Test
    void whatCannotBeReadCountsAsNotAsked() {
        var page = open("/en/staff/texts?kind=%3Cb%3E&language=xx");

        assertThat(page.select(".filter [aria-current]").eachText()).containsExactly("All", "All");
    }

    @Test
    void whatAnotherPersonHandedInMayBeDecided() {
        handIn(DILNOZA, Language.TG);

        var item = items("waiting").first();

        assertThat(item.text()).contains("Тоҷикӣ", "Written by: dilnoza", "You may decide");
        assertThat(item.attr("href")).matches("/en/staff/texts/revisions/\\d+");
    }

    @Test
    void whatOneHandedInOneselfMayNotBeDecided() {
        handIn(ERLAN, Language.TG);

        assertThat(items("waiting").text()).contains("You wrote this. Somebody else must decide.");
    }

    @Test
    void aNewerTextThatIsNotPublishedIsMarkedInThePicture() {
        handIn(DILNOZA, Language.TG);

        var page = open("/en/staff/texts?kind=guide");

        var marked = page.select(".coverage > svg a:has(> circle)");
        assertThat(marked.eachAttr("href"))
                .containsExactly("/en/staff/texts/guide/passport-taken/tg");
        assertThat(page.select(".coverage td:has(a[href$=passport-taken/tg])").text())
                .contains("A newer text is not published yet");
    }

    @Test
    void whatIsTypedAndNotSavedIsSeenByNobodyElse() {
        typed("erlan", "Мой черновик");
        typed("dilnoza", "Чужой черновик");

        assertThat(items("drafts").text()).contains("Мой черновик").doesNotContain("Чужой");
        assertThat(items("drafts").first().attr("href"))
                .isEqualTo("/en/staff/texts/guide/passport-taken/ru");
    }

    @Test
    void documentsAreDueThirtyDaysBeforeTheirDay() {
        assertThat(items("due")).isEmpty();

        clock.set(Instant.parse("2026-12-12T07:00:00Z"));

        assertThat(items("due")).hasSizeGreaterThan(20);
    }

    @Test
    void aWrittenTitleIsShownAsWords() {
        save(DILNOZA, Language.TG, "<img src=x onerror=alert(1)>");

        var page = open("/en/staff/texts");

        assertThat(page.select("main img, main script")).isEmpty();
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorSeesTheirLanguagesOnly() {
        translators.set("farida", Set.of(Language.TG), ERLAN);
        handIn(DILNOZA, Language.TG);
        handIn(DILNOZA, Language.KY);

        var page = open("/en/staff/texts");

        assertThat(page.select(".coverage-cards > li")).hasSize(1);
        assertThat(page.select(".coverage a:has(> use)").eachAttr("href"))
                .allMatch(path -> path.endsWith("/tg"));
        assertThat(items("waiting")).hasSize(1);
        assertThat(page.select("#due")).isEmpty();
        assertThat(page.select("a[href$=/translators]")).isEmpty();
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorCannotAskForAnotherLanguage() {
        translators.set("farida", Set.of(Language.TG, Language.RU), ERLAN);

        var page = open("/en/staff/texts?language=ky");

        assertThat(page.select(".coverage thead").first().select("th").eachText())
                .containsExactly("Text", "Русский", "Тоҷикӣ");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorWithoutALanguageIsToldWhomToAsk() {
        var page = open("/en/staff/texts");

        assertThat(page.select(".notice").text()).contains("Ask an editor");
        assertThat(page.select(".coverage-cards > li")).isEmpty();
    }

    @Test
    void theStaffHomeCountsWhatTheReaderMayDecide() {
        handIn(DILNOZA, Language.TG);
        handIn(ERLAN, Language.KY);

        var task = open("/en/staff").select(".task[href$=#waiting]");

        assertThat(task.select(".waiting").text()).isEqualTo("1");
    }

    private static Document open(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static Elements items(String list) {
        return open("/en/staff/texts").select("section:has(> #" + list + ") a.agency");
    }

    private long guides() {
        return libraries.now().library().all(DocumentKind.GUIDE).count();
    }

    private void handIn(Actor author, Language language) {
        var person = new Person(author.id(), Set.of(StaffRole.EDITOR), Set.of());
        editing.submit(save(author, language, "Made"), person, author);
    }

    private long save(Actor author, Language language, String title) {
        var file =
                "---\ntitle: \"%s\"\nsummary: x\ntranslated_from: 1\nstatus: machine\n---\nx\n"
                        .formatted(title);
        var written =
                new WrittenText(
                        DocumentKind.GUIDE,
                        DOCUMENT,
                        language,
                        newest(language),
                        TextFile.read("x", file));
        return switch (editing.save(written, EDITOR, author)) {
            case EditingResult.Done done -> done.revision();
            case EditingResult.Refused refused -> throw new AssertionError(refused);
            case EditingResult.Overtaken overtaken -> throw new AssertionError(overtaken);
            case EditingResult.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    private long newest(Language language) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        (long)
                                entities.createNativeQuery(
                                                "SELECT max(id) FROM content_revision"
                                                        + " WHERE document = ?1 AND language = ?2",
                                                Long.class)
                                        .setParameter(1, DOCUMENT)
                                        .setParameter(2, language.tag())
                                        .getSingleResult());
    }

    private void typed(String account, String title) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entities.createNativeQuery(
                                        "INSERT INTO content_draft (kind, document, language,"
                                                + " account, title, summary, body, facts, minor, saved_at)"
                                                + " VALUES ('guide', ?1, 'ru', ?2, ?3, '', '', '', false,"
                                                + " now())")
                                .setParameter(1, DOCUMENT)
                                .setParameter(2, account)
                                .setParameter(3, title)
                                .executeUpdate());
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
