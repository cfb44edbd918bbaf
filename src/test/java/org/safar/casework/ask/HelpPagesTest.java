package org.safar.casework.ask;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.casework.CaseDesk;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpOutage;
import org.safar.casework.HelpRequests;
import org.safar.casework.ThreadEntry;
import org.safar.casework.receipt.Receipt;
import org.safar.casework.vault.BusyException;
import org.safar.i18n.Language;
import org.safar.i18n.Words;
import org.safar.web.FormVisitor;

/// A person asks for help and comes back. It is Monday, 23 November 2026.
@QuarkusTest
class HelpPagesTest {

    private static final Words WORDS = Words.of("help", Language.EN);
    private static final String OPERA_MINI =
            "Opera/9.80 (Android; Opera Mini/36.2/191.249; U; en) Presto/2.12.423 Version/12.16";

    @TestHTTPResource("/")
    URI server;

    @Inject HelpOffices offices;

    @Inject CaseDesk desk;

    @BeforeEach
    void anOfficeAnswersForKazakhstan() {
        offices.almaty();
    }

    @Test
    void theFirstPageSaysThatNothingIsNeeded() {
        var page = FormVisitor.open(server, "/en/more").page();

        assertThat(page.select("main .notice").text()).isEqualTo(WORDS.say("startNothing"));
        assertThat(page.select("main a[href=/en/more/new], main a[href=/en/more/open]")).hasSize(2);
    }

    @Test
    void theStartPageOfThePortalLeadsThere() {
        var home = Jsoup.parse(given().get("/en").asString());

        assertThat(home.select("main a[href=/en/more]").text()).isEqualTo(WORDS.say("startTitle"));
    }

    @Test
    void beforeTheWordsThePageSaysWhoReadsThemAndForHowLong() {
        var page = tell().page();

        var promise = page.selectFirst("main .card");
        assertThat(promise.text())
                .contains("Help in Almaty")
                .contains(WORDS.say("answerBy", "date", "25 November 2026"))
                .contains(WORDS.say("keptClosed", "days", "90 days"))
                .contains(WORDS.say("keptSilent", "days", "60 days"))
                .contains(WORDS.say("cannotServer"));
        assertThat(page.html().indexOf("Help in Almaty"))
                .isLessThan(page.html().indexOf("<textarea"));
    }

    @Test
    void aRequestIsAnsweredWithAReceiptThatOpensIt() {
        var form = send("My pay did not come");

        assertThat(form.response().statusCode()).isEqualTo(200);
        assertThat(form.heading()).isEqualTo(WORDS.say("sentTitle"));
        assertThat(form.page().text()).doesNotContain("My pay did not come");
        assertThat(open(receipt(form)).page().text()).contains("My pay did not come");
    }

    @Test
    void whoComesFromAReportNeedNotNameTheAgencyAgain() {
        given().formParams("step", "thanks", "agency", "sk-monto", "go", "stay-here")
                .post("/en/more/new")
                .then()
                .statusCode(200)
                .body(containsString("name=\"agency\" value=\"sk-monto\""));

        var told =
                given().formParams("step", "where", "agency", "sk-monto", "topic", "agency")
                        .formParams("country", "KZ", "go", "next")
                        .post("/en/more/new")
                        .asString();
        assertThat(Jsoup.parse(told).select("main").text())
                .contains(WORDS.say("aboutAgency", "agency", "Monto Corporation"));

        var key = "c0ffee00-0000-4000-8000-00000000c0de";
        given().formParams("step", "tell", "agency", "sk-monto", "topic", "agency", "once", key)
                .formParams("country", "KZ", "go", "next", "message", "They took my money")
                .post("/en/more/new")
                .then()
                .statusCode(200);
        assertThat(newest().agency()).isEqualTo("sk-monto");
    }

    private ThreadEntry.Asked newest() {
        var worker = offices.worker(offices.almaty());
        return desk.inbox(worker).stream()
                .map(line -> desk.open(worker, line.line().id(), "case-read").orElseThrow().asked())
                .filter(asked -> asked.text().equals("They took my money"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothFormsOfTheReceiptOpenTheSameRequest() {
        var form = send("in digits");

        var digits = form.page().select(".code").get(1).text();

        assertThat(open(digits.replace("-", " ")).page().text()).contains("in digits");
        assertThat(open(" " + receipt(form).toLowerCase() + " ").page().text())
                .contains("in digits");
    }

    @Test
    void typingTheLastGroupShowsTheReceiptASecondTime() {
        var form = send("confirm");
        var receipt = receipt(form);

        form.type("group", receipt.substring(receipt.length() - 4).toLowerCase()).press("next");

        assertThat(form.heading()).isEqualTo(WORDS.say("confirmedTitle"));
        assertThat(receipt(form)).isEqualTo(receipt);
        assertThat(form.press("open").heading()).contains(WORDS.say("state_$NEW"));
    }

    @Test
    void aWrongGroupLosesNothing() {
        var form = send("confirm wrongly");
        var receipt = receipt(form);

        form.type("group", "0000").press("next");

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select("[role=alert]").text()).isEqualTo(WORDS.say("confirmWrong"));
        assertThat(receipt(form)).isEqualTo(receipt);
    }

    @Test
    void checkingCanBeSkipped() {
        var form = send("skip");

        assertThat(form.press("open").heading()).contains(WORDS.say("threadTitle"));
    }

    @Test
    void theReceiptIsSavedAsAPictureThatSaysNothing() throws IOException {
        var receipt = receipt(send("picture"));

        var answer = given().formParam("receipt", receipt).post("/tg/more/number/picture");

        var picture = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(picture.getWidth()).isEqualTo(720);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"number.png\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.asByteArray().length).isLessThan(60_000);
    }

    @Test
    void sendingAgainIsTheFirstRequest() {
        var form = tell().type("message", "sent again");
        var fields = List.copyOf(form.page().forms().getFirst().formData());

        var first = receipt(form.press("next"));
        var second = receipt(form.post("/en/more/new", fields));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void tapsAtTheSameMomentAreOneRequest() throws Exception {
        var form = tell().type("message", "tapped four times");
        var data = form.page().forms().getFirst().formData();
        Callable<String> tap =
                () -> {
                    var request = given();
                    data.forEach(field -> request.formParam(field.key(), field.value()));
                    return Jsoup.parse(request.post("/en/more/new").asString())
                            .select(".code")
                            .first()
                            .text();
                };

        try (var fingers = Executors.newFixedThreadPool(4)) {
            var taps = fingers.invokeAll(IntStream.range(0, 4).mapToObj(it -> tap).toList());
            var first = taps.getFirst().get();
            for (var answer : taps) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void wordsThatWereChangedAfterSendingAreAskedAbout() {
        var form = tell().type("message", "first words");
        var fields = new ArrayList<>(form.page().forms().getFirst().formData());
        var first = receipt(form.press("next"));
        fields.removeIf(field -> field.key().equals("message"));
        fields.add(FormVisitor.field("message", "other words"));

        form.post("/en/more/new", fields);

        assertThat(form.response().statusCode()).isEqualTo(409);
        assertThat(form.page().select("[role=alert]").text()).contains(WORDS.say("otherWords"));
        assertThat(form.value("message")).isEqualTo("other words");
        assertThat(receipt(form.press("anew"))).isNotEqualTo(first);
    }

    @Test
    void backKeepsWhatWasTyped() {
        var form = tell().type("message", "line one\n\"two\" <b>").type("contact", "a neighbour");
        var once = form.value("once");

        form.press("back");
        assertThat(form.value("topic")).isEqualTo("wages");
        assertThat(form.value("region")).isEqualTo("KZ-75");
        form.choose("topic", "police").press("next");

        assertThat(form.value("message")).isEqualTo("line one\n\"two\" <b>");
        assertThat(form.value("contact")).isEqualTo("a neighbour");
        assertThat(form.value("once")).isEqualTo(once);
        assertThat(form.page().select("main b:contains(two)")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anotherLanguageKeepsWhatWasTyped(Language language) {
        var words = Words.of("help", language);
        var form = tell().type("message", "kept").type("nationality", "TJ");
        var once = form.value("once");

        form.switchTo(language.tag());

        assertThat(form.heading()).isEqualTo(words.say("tellTitle"));
        assertThat(form.value("message")).isEqualTo("kept");
        assertThat(form.value("nationality")).isEqualTo("TJ");
        assertThat(form.value("answer-language")).isEqualTo(language.tag());
        assertThat(form.value("once")).isEqualTo(once);
        var receipt = receipt(form.press("next"));
        assertThat(receipt(form.switchTo("ru"))).isEqualTo(receipt);
        assertThat(form.heading()).isEqualTo(Words.of("help", Language.RU).say("sentTitle"));
    }

    @Test
    void aCountryOfWhichNobodyAnswersIsToldHonestly() {
        var form = FormVisitor.open(server, "/en/more/new");
        form.choose("topic", "wages").choose("country", "other").press("next");

        assertThat(form.response().statusCode()).isEqualTo(200);
        assertThat(form.heading()).isEqualTo(WORDS.say("noneTitle"));
        assertThat(form.page().select("main a[href=/en/contacts], main a[href=/en/guides]"))
                .hasSize(2);
        assertThat(form.press("back").value("topic")).isEqualTo("wages");
    }

    @Test
    void aHugeTextComesBackWithASentence() {
        var words = "я".repeat(20_001);

        var form = send(words);

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select("#message-error").text())
                .isEqualTo(WORDS.say("errorMessageTooLong", "most", 20_000, "typed", 20_001));
        assertThat(form.value("message")).isEqualTo(words);
    }

    @Test
    void theLongestTextIsTaken() {
        assertThat(receipt(send("ӯ".repeat(20_000)))).hasSize(29);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyFormSaysWhatIsMissing(Language language) {
        var words = Words.of("help", language);
        var form = FormVisitor.open(server, "/" + language.tag() + "/more/new").press("next");

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select(".faults a").eachText())
                .containsExactly(words.say("errorTopic"), words.say("errorCountry"));
    }

    @Test
    void aPersonReadsAnAnswerAndWritesAgain() {
        var receipt = receipt(send("My pay did not come"));
        answer("My pay did not come", "For which months?");

        var form = open(receipt);

        assertThat(form.heading()).contains(WORDS.say("state_$WAITING_FOR_PERSON"));
        var first = form.page().select("main .cards .card").first();
        assertThat(first.text()).contains("For which months?", WORDS.say("newAnswer"));
        assertThat(first.select("h3").text())
                .contains(
                        WORDS.say(
                                "fromOrganisation",
                                "organisation",
                                "Help in Almaty",
                                "date",
                                "23 November 2026"));
        form.type("text", "May and June").press("write");
        assertThat(form.page().select("[role=status]").text()).isEqualTo(WORDS.say("written"));
        assertThat(form.value("text")).isEmpty();
        assertThat(form.page().select("mark")).isEmpty();
    }

    @Test
    void aMessageThatIsSentTwiceIsOne() {
        var form = open(receipt(send("twice"))).type("text", "only once");
        var fields = new ArrayList<>(form.page().forms().getFirst().formData());
        fields.add(FormVisitor.field("go", "write"));

        form.post("/en/more/open", fields).post("/en/more/open", fields);

        assertThat(form.page().select(".said").eachText()).containsExactly("only once", "twice");
    }

    @Test
    void wordsThatWereChangedAfterSendingAreSentToo() {
        var form = open(receipt(send("changed"))).type("text", "first");
        var once = form.value("once");
        form.press("write");

        form.type("text", "first, and more").type("once", once).press("write");

        assertThat(form.page().select(".said").eachText())
                .containsExactly("first, and more", "first", "changed");
    }

    @Test
    void aPhotoIsAddedAndShownAndTheWordsBesideItStay() throws IOException {
        var receipt = receipt(send("with a photo"));

        var answer = attach(receipt, photo());

        var page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("[role=status]").text()).isEqualTo(WORDS.say("fileAdded"));
        assertThat(page.select("textarea").text()).isEqualTo("not sent yet");
        var shown =
                given().formParam("receipt", receipt)
                        .formParam("step", "thread")
                        .formParam("go", page.select("button[value^=file-]").val())
                        .post("/en/more/open");
        assertThat(shown.contentType()).isEqualTo("image/jpeg");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(ImageIO.read(new ByteArrayInputStream(shown.asByteArray())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPhotoThatIsSentTwiceIsOne() throws IOException {
        var receipt = receipt(send("a photo twice"));
        var photo = photo();

        attach(receipt, photo);

        assertThat(Jsoup.parse(attach(receipt, photo).asString()).select("[value^=file-]"))
                .hasSize(1);
    }

    @Test
    void aFileOfAnotherKindIsToldAndTheWordsBesideItStay() {
        var receipt = receipt(send("with a program"));

        var answer = attach(receipt, "MZ no photo".getBytes(StandardCharsets.US_ASCII));

        var page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#file-error").text()).isEqualTo(WORDS.say("errorFileKind"));
        assertThat(page.select("textarea").text()).isEqualTo("not sent yet");
    }

    @Test
    void anEmptyMessageIsToldAndTheThreadStays() {
        var form = open(receipt(send("say more"))).press("write");

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select("#text-error").text())
                .isEqualTo(WORDS.say("errorMessageMissing"));
        assertThat(form.page().select(".said").text()).isEqualTo("say more");
    }

    @Test
    void deletingAsksFirstAndThenNothingOpens() {
        var receipt = receipt(send("to be deleted"));
        var form = open(receipt).press("delete");
        assertThat(form.heading()).isEqualTo(WORDS.say("deleteTitle"));
        assertThat(form.press("look").heading()).contains(WORDS.say("threadTitle"));

        form.press("delete").press("delete-now");

        assertThat(form.heading()).isEqualTo(WORDS.say("goneTitle"));
        assertThat(form.page().html()).doesNotContain(receipt);
        assertThat(open(receipt).response().statusCode()).isEqualTo(404);
    }

    @Test
    void aWrongReceiptAndAnUnknownOneGetTheSameBytes() {
        var right = Receipt.read(receipt(send("secret"))).orElseThrow();
        var wrong = new Receipt(right.locator(), Receipt.create().secret()).text();
        var unknown = Receipt.create().text();

        var first = open(wrong);
        var second = open(unknown);

        assertThat(first.response().statusCode()).isEqualTo(404);
        assertThat(second.response().statusCode()).isEqualTo(404);
        assertThat(first.response().headers().keySet())
                .isEqualTo(second.response().headers().keySet());
        assertThat(same(first, wrong)).isEqualTo(same(second, unknown));
    }

    @ParameterizedTest
    @CsvSource({
        "'', errorCodeEmpty",
        "7KQM-1234, errorCodeShort",
        "0000-0000-0000-0000-0000-0001, errorCodeMistyped",
        "1111 1111 1111 1111 1111 1111 1111 1111 1111 1111, errorCodeLong",
    })
    void aMistypedReceiptIsToldByItsForm(String typed, String key) {
        var form = open(typed);

        assertThat(form.response().statusCode()).isEqualTo(422);
        assertThat(form.page().select("#receipt-error").text()).isEqualTo(WORDS.say(key));
        assertThat(form.value("receipt")).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedStaysWhenItCannotBeSent(boolean busy) {
        var form = tell().type("message", "kept through an outage");
        var once = form.value("once");
        fail(busy);

        form.press("next");

        assertThat(form.response().statusCode()).isEqualTo(503);
        assertThat(form.page().select("[role=alert]").text())
                .isEqualTo(WORDS.say(busy ? "busy" : "notSent"));
        assertThat(form.value("message")).isEqualTo("kept through an outage");
        assertThat(form.value("once")).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMessageStaysWhenItCannotBeSent(boolean busy) {
        var form = open(receipt(send("before"))).type("text", "kept too");
        fail(busy);

        form.press("write");

        assertThat(form.response().statusCode()).isEqualTo(503);
        assertThat(form.value("text")).isEqualTo("kept too");
        assertThat(form.response().header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReceiptStaysWhenNothingCanBeOpened(boolean busy) {
        var receipt = Receipt.create().text();
        fail(busy);

        var form = open(receipt);

        assertThat(form.response().statusCode()).isEqualTo(503);
        assertThat(form.value("receipt")).isEqualTo(receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/more/new", "/more/open"})
    void whoeverUsesABrowserOfAnotherCompanyIsWarned(String path) {
        assertThat(warned(given().header("User-Agent", OPERA_MINI).get("/ru" + path))).isTrue();
        assertThat(warned(given().header("User-Agent", "Chrome/120.0").get("/ru" + path)))
                .isFalse();
    }

    @Test
    void theWarningStandsOnTheSecondStepToo() {
        var answer =
                given().header("User-Agent", OPERA_MINI)
                        .formParam("topic", "wages")
                        .formParam("country", "KZ")
                        .post("/ru/more/new");

        assertThat(warned(answer)).isTrue();
    }

    @Test
    void nothingIsKeptAndNoTitleTells() {
        var receipt = receipt(send("secret"));
        var answers =
                List.of(
                        given().get("/tg/more"),
                        given().get("/tg/more/new"),
                        given().get("/tg/more/open"),
                        given().redirects().follow(false).get("/tg/more/number"),
                        given().get("/tg/more/nothing-here"),
                        given().post("/tg/more"),
                        given().formParam("go", "next").post("/tg/more/new"),
                        given().formParam("receipt", receipt).post("/tg/more/open"),
                        given().formParam("receipt", receipt)
                                .formParam("go", "delete")
                                .post("/tg/more/open"),
                        given().formParam("receipt", Receipt.create().text()).post("/tg/more/open"),
                        given().redirects()
                                .follow(false)
                                .formParam("receipt", "nothing")
                                .post("/tg/more/number"),
                        given().formParam("receipt", receipt).post("/tg/more/number"),
                        given().contentType("text/plain").body("x").post("/tg/more/open"));

        assertThat(answers)
                .allSatisfy(answer -> {
                    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
                    assertThat(String.valueOf(answer.header("Location"))).doesNotContain(receipt);
                    assertThat(answer.getHeaders().toString()).doesNotContain(receipt);
                });
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200 || answer.statusCode() == 422)
                .hasSizeGreaterThan(6)
                .allSatisfy(answer ->
                        assertThat(Jsoup.parse(answer.asString()).title()).isEqualTo("Сафар"));
    }

    @Test
    void noLinkAndNoAddressOfAFormHoldsTheReceipt() {
        var receipt = receipt(send("addresses"));

        var page = open(receipt).page();

        assertThat(page.select("[href], [action], [formaction], [src]"))
                .allSatisfy(element ->
                        assertThat(
                                        element.attr("href")
                                                + element.attr("action")
                                                + element.attr("formaction"))
                                .doesNotContain(receipt));
    }

    @Test
    void aFormFromBeforeLeavingShowsNothing() {
        var receipt = receipt(send("left"));

        given().redirects()
                .follow(false)
                .cookie("left", "2000")
                .formParam("issued", "1000")
                .formParam("receipt", receipt)
                .post("/tg/more/open")
                .then()
                .statusCode(303)
                .header("Location", "/tg");
    }

    private FormVisitor tell() {
        return FormVisitor.open(server, "/en/more/new")
                .choose("topic", "wages")
                .choose("country", "KZ")
                .type("region", "KZ-75")
                .press("next");
    }

    private FormVisitor send(String message) {
        return tell().type("message", message).press("next");
    }

    private FormVisitor open(String receipt) {
        return FormVisitor.open(server, "/en/more/open").type("receipt", receipt).press("next");
    }

    private static Response attach(String receipt, byte[] file) {
        return given().multiPart("receipt", receipt)
                .multiPart("once", "7e117a1e-0000-4000-8000-0000000000" + receipt.substring(27))
                .multiPart("text", "not sent yet")
                .multiPart("file", "IMG_2026.jpg", file, "image/jpeg")
                .post("/en/more/file");
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private void answer(String asked, String text) {
        var worker = offices.worker(offices.almaty());
        desk.inbox(worker).stream()
                .map(line -> line.line().id())
                .filter(id ->
                        desk.open(worker, id, "case-read").orElseThrow().thread().stream()
                                .anyMatch(entry -> isAsked(entry.entry(), asked)))
                .forEach(id -> desk.answer(worker, id, text, 1));
    }

    private static boolean isAsked(ThreadEntry entry, String text) {
        return entry instanceof ThreadEntry.Asked asked && asked.text().equals(text);
    }

    private static void fail(boolean busy) {
        Supplier<RuntimeException> failure =
                busy
                        ? BusyException::new
                        : () -> new IllegalStateException(new SQLTransientConnectionException());
        QuarkusMock.installMockForType(HelpOutage.of(failure), HelpRequests.class);
    }

    private static boolean warned(Response answer) {
        return Jsoup.parse(answer.asString())
                .select(".notice.alarm")
                .text()
                .contains(Words.of("help", Language.RU).say("carriedTitle"));
    }

    private static String receipt(FormVisitor form) {
        return form.page().select(".code").first().text();
    }

    private static String same(FormVisitor form, String typed) {
        return form.response()
                .body()
                .replace(typed, "typed")
                .replaceAll("name=\"issued\" value=\"\\d+\"", "issued");
    }
}
