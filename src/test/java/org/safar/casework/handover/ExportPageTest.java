package org.safar.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.casework.CaseExports;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.Worker;
import org.safar.casework.handover.HandoverCases.Desk;
import org.safar.casework.handover.HandoverCases.Made;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.platform.AuditLine;
import org.safar.platform.AuditLog;
import org.safar.platform.AuditQuery;
import org.safar.staff.StaffRole;

/// Gulnara leads and looks at the page; Hakim works with her.
@QuarkusTest
@TestSecurity(user = "gulnara", roles = StaffRole.CASE_LEAD_WORD)
class ExportPageTest {

    private static final Words WORDS = Words.of("handover", Language.EN);

    @Inject HelpOffices offices;
    @Inject HandoverCases cases;
    @Inject CaseExports exports;
    @Inject AuditLog audit;

    private Worker gulnara;
    private Worker hakim;
    private Made made;
    private Desk browser;

    @BeforeEach
    void aCaseWithEverything() {
        gulnara = offices.lead(offices.almaty());
        hakim = offices.worker(offices.almaty());
        made = cases.received("KZ", "Маошамро <надоданд> & гурехтанд\nду моҳ");
        cases.attach(made);
        cases.answer(hakim, made, "Write down the days.");
        cases.note(hakim, made, "I do not believe it");
        browser = cases.deskOf(gulnara);
    }

    @Test
    void itIsAskedForWhomTheCopyIs() {
        assertThat(ask("").statusCode()).isEqualTo(422);
        assertThat(ask("").asString()).contains(WORDS.say("errorWhy"));
    }

    @Test
    void whoAskedCannotConfirm() {
        ask("court");

        var page = Jsoup.parse(browser.get(made.address("/export")).asString());
        assertThat(page.text()).contains(WORDS.say("exportYours"));
        assertThat(page.select("button[formaction$=/confirm]")).isEmpty();
        var answer = confirm(asked());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains(WORDS.say("errorExport"));
    }

    @Test
    void theSecondPersonGetsTheCopyOnce() throws IOException {
        exports.ask(hakim, made.id(), CaseExports.Why.COURT);
        var page = Jsoup.parse(browser.get(made.address("/export")).asString());
        assertThat(page.text()).contains("hakim", WORDS.say("why_COURT"));

        var answer = confirm(page.select("button[formaction$=/confirm]").val());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/zip");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"file.zip\"");
        var files = unpacked(answer.asByteArray());
        assertThat(files).containsOnlyKeys("paper.pdf", "paper.txt", "1.jpg");
        assertThat(files.get("1.jpg")).isEqualTo(HandoverCases.PICTURE);
        assertThat(confirm(asked()).statusCode()).isEqualTo(409);
    }

    @Test
    void theCopyHoldsTheThreadAndNothingOfTheDesk() throws IOException {
        exports.ask(hakim, made.id(), CaseExports.Why.PERSON);

        var files = unpacked(confirm(asked()).asByteArray());

        String pdf;
        try (var document = Loader.loadPDF(files.get("paper.pdf"))) {
            pdf = new PDFTextStripper().getText(document);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(WORDS.say("paperTitle"));
        }
        var text = new String(files.get("paper.txt"), StandardCharsets.UTF_8);
        for (var paper : List.of(pdf, text)) {
            assertThat(paper)
                    .contains("Маошамро <надоданд> & гурехтанд", "ду моҳ")
                    .contains("Write down the days.", "File: 1.jpg")
                    .contains("Organisation: Help in Almaty", made.code(), "23 November 2026")
                    .doesNotContain("believe", "hakim", "gulnara", "neighbour");
        }
    }

    @Test
    void askedTwiceIsAskedOnce() {
        ask("person");
        ask("court");

        assertThat(cases.read(gulnara, made).desk().entries())
                .filteredOn(DeskEntry.ExportAsked.class::isInstance)
                .hasSize(1);
    }

    @Test
    void bothDeedsAreInTheAuditLog() {
        exports.ask(hakim, made.id(), CaseExports.Why.COURT);
        confirm(asked());

        assertThat(audited("hakim")).contains("case-export-asked");
        assertThat(audited("gulnara")).contains("case-exported");
    }

    private Response ask(String why) {
        return browser.post(made.address("/export/ask"), Map.of("why", why));
    }

    private Response confirm(String export) {
        return browser.post(made.address("/export/confirm"), Map.of("export", export));
    }

    private String asked() {
        return cases.read(gulnara, made).desk().entries().stream()
                .filter(DeskEntry.ExportAsked.class::isInstance)
                .map(entry -> ((DeskEntry.ExportAsked) entry).export().toString())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<String> audited(String person) {
        var query = new AuditQuery(person, "case:" + made.id(), AuditQuery.NEWEST);
        return audit.read(query, 50).stream().map(AuditLine::action).toList();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
