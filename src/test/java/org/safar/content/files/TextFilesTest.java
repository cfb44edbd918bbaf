package org.safar.content.files;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.safar.content.ContentHistory;
import org.safar.content.Editing;
import org.safar.content.EditingResult;
import org.safar.content.EditingRules.Person;
import org.safar.content.Libraries;
import org.safar.content.RevisionState;
import org.safar.i18n.Language;
import org.safar.platform.Actor;
import org.safar.staff.StaffForms;
import org.safar.staff.StaffRole;

/// Texts leave as an archive and come back, as an editor's browser does it without scripts.
@QuarkusTest
@TestProfile(TextFilesTest.OwnTexts.class)
@TestSecurity(user = "dilnoza", roles = StaffRole.EDITOR_WORD)
class TextFilesTest {

    /// A database in which nobody else changes texts.
    public static final class OwnTexts implements QuarkusTestProfile {}

    private static final String IMPORT = "/en/staff/texts/import";
    private static final Path CONTENT = Path.of("i18n/content");

    /// The document that one of the tests changes.
    private static final String CHANGED = "imputed-insurance";

    private static final String CHANGED_FILE = "i18n/content/system/" + CHANGED + "/en.md";

    private static final Actor ERLAN = new Actor("erlan", "erlan", StaffRole.EDITOR_WORD);
    private static final Person SECOND = new Person("erlan", Set.of(StaffRole.EDITOR), Set.of());

    @Inject ContentHistory history;
    @Inject Editing editing;
    @Inject Libraries libraries;

    @Test
    void theExportIsTheFilesOfTheRepositoryByteForByte() throws Exception {
        var exported = new TreeMap<String, String>();
        for (var file : ArchiveReader.read(export())) {
            exported.put(file.name(), file.text().orElseThrow());
        }

        for (var path : shipped()) {
            var name = path.toString().replace('\\', '/');
            if (!name.contains("/" + CHANGED + "/")) {
                assertThat(exported.get(name)).as(name).isEqualTo(Files.readString(path));
            }
        }
        assertThat(exported.keySet()).containsAll(shipped().stream().map(Path::toString).toList());
    }

    @Test
    void theSameTextsAreTheSameBytes() {
        assertThat(export()).isEqualTo(export());
    }

    @Test
    void anImportOfAnExportChangesNothing() {
        var before = history.newestOfAll().stream().mapToLong(it -> it.id()).max();

        var page = preview(send(export()));

        assertThat(count(page, "Same")).isGreaterThanOrEqualTo(shippedCount());
        assertThat(count(page, "New") + count(page, "Changed")).isZero();
        assertThat(count(page, "Cannot be used")).isZero();
        assertThat(page.text()).contains("There is nothing to save.");
        assertThat(history.newestOfAll().stream().mapToLong(it -> it.id()).max()).isEqualTo(before);
    }

    @Test
    void whatIsImportedWaitsForASecondPersonAndThenTheExportHoldsItByteForByte() throws Exception {
        var text =
                Files.readString(Path.of(CHANGED_FILE)).replaceFirst("title: .*", "title: By hand");
        var address = send(new ZipBuilder().with(CHANGED_FILE, text).build());
        var page = preview(address);
        assertThat(count(page, "Changed")).isOne();
        assertThat(page.select(".difference ins").text()).contains("title: By hand");
        assertThat(page.select(".difference del")).hasSize(1);

        var answer = confirm(address, page);

        assertThat(answer.getHeader("Location")).endsWith("?saved=1&left=0");
        var waiting = history.newest(CHANGED, Language.EN).orElseThrow();
        assertThat(waiting.state()).isEqualTo(RevisionState.IN_REVIEW);
        assertThat(waiting.author()).isEqualTo("dilnoza");
        assertThat(exported(CHANGED_FILE)).isNotEqualTo(text);

        assertThat(editing.publish(waiting.id(), null, SECOND, ERLAN))
                .isInstanceOf(EditingResult.Done.class);
        libraries.refresh();
        assertThat(exported(CHANGED_FILE)).isEqualTo(text);
    }

    @Test
    void aNewDocumentComesWithItsTranslation() throws Exception {
        var english = Files.readString(Path.of("i18n/content/system/eqonaq/en.md"));
        var tajik = Files.readString(Path.of("i18n/content/system/eqonaq/tg.md"));
        var archive =
                new ZipBuilder()
                        .with("i18n/content/system/made-new/tg.md", tajik)
                        .with("i18n/content/system/made-new/en.md", english)
                        .build();
        var address = send(archive);
        var page = preview(address);
        assertThat(count(page, "New")).isEqualTo(2);

        confirm(address, page);

        assertThat(history.newest("made-new", Language.TG).orElseThrow().state())
                .isEqualTo(RevisionState.IN_REVIEW);
        assertThat(libraries.now().library().documents()).doesNotContainKey("made-new");
        assertThat(count(preview(send(archive)), "Same")).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsNamedWithTheReason() {
        var page =
                preview(
                        send(
                                new ZipBuilder()
                                        .with("notes.txt", "")
                                        .with(
                                                "i18n/content/guide/made-bad/en.md",
                                                new byte[] {(byte) 0xff})
                                        .with("i18n/content/guide/police-check/ru.md", "no front")
                                        .with(
                                                "i18n/content/guide/police-check/en.md",
                                                "---\ntitle: A\nsummary: B\nversion: one\n---\n")
                                        .with(
                                                "i18n/content/guide/police-check/kk.md",
                                                "---\nnull\n---\n")
                                        .with(
                                                "i18n/content/news/police-check/ky.md",
                                                "---\ntitle: <b>A</b>\nsummary: B\n"
                                                        + "translated_from: 1\nstatus: machine\n---\n")
                                        .with(
                                                "i18n/content/guide/made-orphan/tg.md",
                                                "---\ntitle: A\n---\n")
                                        .build()));

        assertThat(count(page, "Cannot be used")).isEqualTo(7);
        assertThat(page.text())
                .contains("No text has such a name.")
                .contains("The file is not text in UTF-8.")
                .contains("it does not begin with a front matter")
                .contains("`version` is not a whole number")
                .contains("its front matter is empty")
                .contains("its name is taken by a document of kind `guide`")
                .contains("There is no English text of this document.");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void whoHasSeenOtherDifferencesIsShownTheNewOnes() {
        var address = send(made("i18n/content/news/made-seen/en.md"));

        var answer =
                StaffForms.opened(address).filled().formParam("seen", "something").post(address);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Meanwhile somebody changed these texts");
        assertThat(history.newest("made-seen", Language.EN)).isEmpty();
    }

    @Test
    void anArchiveIsForgottenWhenItIsNotWanted() {
        var address = send(made("i18n/content/news/made-forgotten/en.md"));

        StaffForms.opened(address).filled().formParam("go", "discard").post(address);

        given().get(address).then().statusCode(404);
    }

    @Test
    void nobodyElseSeesAnArchive() {
        var address = send(made("i18n/content/news/made-hidden/en.md"));

        given().get(address.replaceFirst("[0-9a-f]{8}-", "00000000-")).then().statusCode(404);
        given().get(IMPORT + "/no-uuid").then().statusCode(404);
    }

    @Test
    void anAttackIsRefusedWithASentence() {
        assertThat(refused(new ZipBuilder().with("../a.md", "a").build()))
                .contains("A file in this zip wants to lie outside of its folder.");
        assertThat(refused(new ZipBuilder().with("a.md", new byte[1 << 20]).build()))
                .contains("too large for texts");
        assertThat(refused("no zip".getBytes(StandardCharsets.UTF_8)))
                .contains("This file is not a zip");
    }

    @Test
    void withoutAFileNothingHappens() {
        var answer = StaffForms.opened(IMPORT).filled().post(IMPORT);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Choose a file.");
    }

    @Test
    @TestSecurity(user = "farida", roles = StaffRole.TRANSLATOR_WORD)
    void aTranslatorNeitherExportsNorImports() {
        given().get("/en/staff/texts/export.zip").then().statusCode(403);
        given().get(IMPORT).then().statusCode(403);
    }

    private static byte[] made(String name) {
        return new ZipBuilder()
                .with(
                        name,
                        """
                        ---
                        title: Made
                        summary: For a test
                        version: 1
                        checked_on: 2026-11-23
                        review_due: 2027-11-23
                        confidence: reported
                        countries: [KZ]
                        news_kind: law
                        starts_on: 2026-11-23
                        ends_on: 2027-11-23
                        ---
                        Text
                        """)
                .build();
    }

    private static String refused(byte[] archive) {
        var answer = sent(archive);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).text();
    }

    private static Response sent(byte[] archive) {
        return StaffForms.opened(IMPORT)
                .withFile()
                .multiPart("file", "texts.zip", archive, "application/zip")
                .post(IMPORT);
    }

    /// @return address of the preview
    private static String send(byte[] archive) {
        var answer = sent(archive);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.getHeader("Location");
    }

    private static Document preview(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static Response confirm(String address, Document page) {
        return StaffForms.opened(address)
                .filled()
                .formParam("seen", page.select("input[name=seen]").val())
                .formParam("go", "confirm")
                .post(address);
    }

    private static long count(Document page, String standing) {
        return page.select(".counts div").stream()
                .filter(row -> row.select("dt").text().equals(standing))
                .mapToLong(row -> Long.parseLong(row.select("dd").text()))
                .sum();
    }

    private static byte[] export() {
        return given().get("/en/staff/texts/export.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String exported(String name) throws UnusableArchiveException {
        return ArchiveReader.read(export()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .flatMap(ArchivedFile::text)
                .orElseThrow();
    }

    private static long shippedCount() {
        try {
            return shipped().size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static java.util.List<Path> shipped() throws IOException {
        try (var paths = Files.walk(CONTENT)) {
            return paths.filter(path -> path.toString().endsWith(".md")).toList();
        }
    }
}
