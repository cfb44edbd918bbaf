package org.safar.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.casework.CaseDesk;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpOffices.Office;
import org.safar.casework.receipt.Receipt;

/// An app on a phone uses everything that the JSON side offers to people who need help.
@QuarkusTest
class HelpClientTest {

    @TestHTTPResource String address;

    @Inject HelpOffices offices;
    @Inject CaseDesk desk;

    private final String key = newKey();
    private Office almaty;
    private PhoneApp app;

    @BeforeEach
    void anOfficeAnswers() {
        almaty = offices.almaty();
        app = new PhoneApp(address.replaceAll("/$", ""));
    }

    @AfterEach
    void theAppCloses() {
        app.close();
    }

    @Test
    void aRequestIsAcknowledgedWithAReceiptAndADay() throws IOException {
        var answer = app.ask(key, PhoneApp.request("My pay did not come"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().properties()).hasSize(3);
        assertThat(answer.json().path("receipt").asText()).matches("([0-9A-Z]{4}-){5}[0-9A-Z]{4}");
        assertThat(answer.json().path("organisation").asText()).isEqualTo("Help in Almaty");
        assertThat(answer.json().path("answerExpectedBy").asText()).isEqualTo("2026-11-25");
    }

    @Test
    void theThreadTellsWhatWasAskedAndWhenEverythingGoes() throws IOException {
        var receipt = ask("My pay did not come");

        var thread = app.read(receipt);

        assertThat(thread.status()).isEqualTo(200);
        assertThat(thread.text().replaceAll("T[0-9:]{5}:00Z", "T…"))
                .isEqualTo(
                        """
                        {"status":"new","messages":[{"id":"1","from":"you","text":"My pay did not come",\
                        "at":"2026-11-23T…"}],"expiresOn":"2027-04-22"}\
                        """);
    }

    @Test
    void personAndCaseWorkerWriteToEachOther() throws IOException {
        var receipt = ask("My pay did not come");
        answer(receipt, "For which months?");

        assertThat(app.read(receipt).json().path("status").asText())
                .isEqualTo("waiting-for-person");
        assertThat(app.write(receipt, "May and June", newKey()).status()).isEqualTo(201);

        assertThat(app.read(receipt).json().path("status").asText()).isEqualTo("waiting-for-us");
        assertThat(said(receipt))
                .containsExactly(
                        "you: My pay did not come",
                        "case-worker: For which months?",
                        "you: May and June");
    }

    @Test
    void aRequestSentAgainAfterTheLineBrokeIsTheSame() throws IOException {
        var body = PhoneApp.request("The line broke");
        var first = app.ask(key, body);

        assertThat(app.ask(key, body).text()).isEqualTo(first.text());
    }

    @Test
    void anImpatientAppThatSendsSixTimesAtOnceMakesOneRequest() throws Exception {
        var body = PhoneApp.request("Sent six times at once");

        var answers = atOnce(6, () -> app.ask(key, body));

        assertThat(answers).extracting(PhoneApp.Answer::status).containsOnly(201);
        assertThat(answers.stream().map(PhoneApp.Answer::text).distinct()).hasSize(1);
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() throws IOException {
        app.ask(key, PhoneApp.request("one"));

        var answer = app.ask(key, PhoneApp.request("another"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("type").asText()).isEqualTo("/errors/key-reused");
    }

    @Test
    void aMessageSentAgainIsOne() throws Exception {
        var receipt = ask("My pay did not come");

        var answers = atOnce(4, () -> app.write(receipt, "May and June", key));

        assertThat(answers).extracting(PhoneApp.Answer::status).containsOnly(201);
        assertThat(said(receipt)).containsExactly("you: My pay did not come", "you: May and June");
    }

    @Test
    void aMessageWithAUsedKeyIsRefusedAndNotDropped() throws IOException {
        var receipt = ask("My pay did not come");
        app.write(receipt, "May", key);

        assertThat(app.write(receipt, "I am in danger", key).status()).isEqualTo(422);
        assertThat(app.write(ask("Another request"), "May", key).status()).isEqualTo(422);
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                spelling("as it came", text -> text),
                spelling("small letters", String::toLowerCase),
                spelling("without lines between", text -> text.replace("-", "")),
                spelling("blanks everywhere", text -> "  " + text.replace("-", " ") + "\n"),
                spelling("long lines between", text -> text.replace('-', '—')),
                spelling("the letter O for zero", text -> text.replace('0', 'O')),
                spelling(
                        "the letters I and l for one",
                        text -> text.replaceFirst("1", "I").replace('1', 'l')),
                spelling("the Cyrillic keyboard", HelpClientTest::cyrillic),
                spelling(
                        "small letters of the Cyrillic keyboard",
                        text -> cyrillic(text).toLowerCase()),
                spelling("in digits", text -> Receipt.read(text).orElseThrow().digits()),
                spelling(
                        "in digits of Arabic script",
                        text -> arabic(Receipt.read(text).orElseThrow().digits())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void aReceiptOpensHoweverItIsWritten(String name, UnaryOperator<String> spelling)
            throws IOException {
        var receipt = ask("My pay did not come");

        assertThat(app.read(spelling.apply(receipt)).status()).as(name).isEqualTo(200);
    }

    @Test
    void aPhotoIsAMessageAndCanBeFetched() throws IOException {
        var receipt = ask("This is my contract");

        assertThat(app.attach(receipt, photo(), key).status()).isEqualTo(201);

        var message = app.read(receipt).json().path("messages").path(1);
        var file = message.path("file");
        assertThat(message.path("from").asText()).isEqualTo("you");
        assertThat(message.path("text").asText()).isEmpty();
        assertThat(file.path("type").asText()).isEqualTo("image/jpeg");
        var fetched = app.file(receipt, file.path("id").asText());
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(fetched.body()).hasSize(file.path("bytes").asInt());
        assertThat(ImageIO.read(new ByteArrayInputStream(fetched.body())).getWidth()).isEqualTo(64);
    }

    @Test
    void aPhotoSentAgainIsOne() throws IOException {
        var receipt = ask("This is my contract");
        app.attach(receipt, photo(), key);

        assertThat(app.attach(receipt, photo(), key).status()).isEqualTo(201);
        assertThat(said(receipt)).hasSize(2);
    }

    @Test
    void aDocumentSentAgainIsOne() throws IOException {
        var receipt = ask("This is my contract");
        var document = document();
        app.attach(receipt, document, key);

        assertThat(app.attach(receipt, document, key).status()).isEqualTo(201);
        assertThat(said(receipt)).hasSize(2);
    }

    @Test
    void withoutAKeyEveryFileIsANewOne() throws IOException {
        var receipt = ask("Both sides of my card");
        app.attach(receipt, photo(), "");
        app.attach(receipt, photo(), "");

        assertThat(said(receipt)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|empty", "plain text|unknown-kind", "%PDF-1.7 cut off|damaged"})
    void aFileThatIsNoneIsRefused(String file) throws IOException {
        var bytes = file.substring(0, file.indexOf('|')).getBytes(StandardCharsets.UTF_8);

        var answer = app.attach(ask("This is my contract"), bytes, key);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/file");
        assertThat(answer.json().at("/errors/0/code").asText())
                .isEqualTo(file.substring(file.indexOf('|') + 1));
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWords() throws IOException {
        var answer = app.attach(ask("This is my contract"), new byte[11 * 1024 * 1024], key);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("too-large");
    }

    @Test
    void aFileOfAnotherRequestIsNotFound() throws IOException {
        var receipt = ask("This is my contract");
        app.attach(receipt, photo(), key);
        var file = app.read(receipt).json().at("/messages/1/file/id").asText();

        assertThat(app.file(ask("Another request"), file).status()).isEqualTo(404);
    }

    @Test
    void afterDeletingTheReceiptOpensNothing() throws IOException {
        var receipt = ask("My pay did not come");

        assertThat(app.delete(receipt).status()).isEqualTo(204);

        assertThat(app.read(receipt).status()).isEqualTo(404);
        assertThat(app.delete(receipt).status()).isEqualTo(404);
    }

    @Test
    void whatOpensNothingGetsTheSameBytesEverywhere() throws IOException {
        var right = Receipt.read(ask("My pay did not come")).orElseThrow();
        var wrong = new Receipt(right.locator(), Receipt.create().secret()).text();
        var answers = new ArrayList<String>();
        for (var receipt :
                List.of(
                        wrong,
                        Receipt.create().text(),
                        Receipt.create().digits(),
                        right.text().substring(1),
                        "not a receipt",
                        "")) {
            answers.add(told(app.read(receipt)));
            answers.add(told(app.write(receipt, "Hello", newKey())));
            answers.add(told(app.attach(receipt, photo(), newKey())));
            answers.add(told(app.file(receipt, UUID.randomUUID().toString())));
            answers.add(told(app.delete(receipt)));
        }
        answers.add(told(app.post("/api/v1/help-requests/thread", "", "{\"receipt\": null}")));
        answers.add(told(app.post("/api/v1/help-requests/thread", "", "{}")));

        assertThat(answers).containsOnly(answers.getFirst());
        assertThat(answers.getFirst()).startsWith("404").contains("/errors/unknown-receipt");
    }

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(
            resources = "/casework/wrong-requests.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            useHeadersInDisplayName = true)
    void aWrongRequestIsRefused(
            String body, int status, String type, String pointer, String code, String why)
            throws IOException {
        var answer = app.ask(key, body);

        assertThat(answer.status()).as(why).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).isEqualTo("/errors/" + type);
        if (pointer != null) {
            assertThat(answer.json().path("errors")).hasSize(1);
            assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo(pointer);
            assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
        }
    }

    @Test
    void aMessageOfTheGreatestLengthIsTakenAndOneMoreCharacterIsNot() throws IOException {
        // Each counts as one, although it takes two places in Java and twelve bytes in JSON.
        var longest = "😀".repeat(20_000);
        var receipt = ask(longest);

        assertThat(app.read(receipt).json().at("/messages/0/text").asText()).isEqualTo(longest);
        assertThat(app.ask(newKey(), PhoneApp.request(longest + "x")).text())
                .contains("message-too-long");
        assertThat(app.write(receipt, longest + "x", newKey()).text())
                .contains("/text", "message-too-long");
        assertThat(app.write(receipt, " ", newKey()).text()).contains("/text", "message-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123456789abcde", "sixteen letters and blanks"})
    void withoutAKeyThatNobodyCanGuessNothingIsSent(String key) throws IOException {
        var receipt = ask("My pay did not come");

        for (var answer :
                List.of(
                        app.ask(key, PhoneApp.request("no key")),
                        app.write(receipt, "no key", key))) {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("type").asText())
                    .isEqualTo("/errors/bad-idempotency-key");
        }
    }

    @Test
    void fiftyWrongReceiptsAtOnceAreAllAnswered() throws Exception {
        var answers = atOnce(50, () -> app.read(Receipt.create().text()));

        assertThat(answers).extracting(PhoneApp.Answer::status).isSubsetOf(404, 503);
    }

    private String ask(String message) throws IOException {
        var answer = app.ask(newKey(), PhoneApp.request(message));
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("receipt").asText();
    }

    /// A case worker finds the case under the beginning of its receipt, and answers.
    private void answer(String receipt, String text) {
        var locator = Receipt.locatorText(Receipt.read(receipt).orElseThrow().locator());
        var worker = offices.worker(almaty);
        var opened =
                desk.inbox(worker).stream()
                        .flatMap(line -> desk.open(worker, line.line().id(), "case-read").stream())
                        .filter(it -> it.locator().equals(locator))
                        .findFirst()
                        .orElseThrow();
        assertThat(desk.answer(worker, opened.line().id(), text, opened.thread().size()))
                .isInstanceOf(CaseDesk.Changed.Done.class);
    }

    private List<String> said(String receipt) throws IOException {
        var messages = app.read(receipt).json().path("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .map(it -> it.path("from").asText() + ": " + it.path("text").asText())
                .toList();
    }

    /// Everything of an answer but the second in which it was given.
    private static String told(PhoneApp.Answer answer) {
        var headers = new ArrayList<String>();
        answer.headers().map().forEach((name, values) -> headers.add(name + values));
        headers.removeIf(line -> line.startsWith("date"));
        return answer.status() + " " + headers + " " + answer.text();
    }

    private static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var result : people.invokeAll(Stream.generate(() -> deed).limit(times).toList())) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static byte[] document() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Arguments spelling(String name, UnaryOperator<String> spelling) {
        return Arguments.of(name, spelling);
    }

    private static String cyrillic(String text) {
        var latin = "ABCEHKMPTXY";
        var cyrillic = "АВСЕНКМРТХУ";
        var typed = new StringBuilder(text);
        for (var index = 0; index < typed.length(); index++) {
            var place = latin.indexOf(typed.charAt(index));
            if (place >= 0) {
                typed.setCharAt(index, cyrillic.charAt(place));
            }
        }
        return typed.toString();
    }

    private static String arabic(String digits) {
        return digits.chars()
                .mapToObj(sign ->
                        Character.isDigit(sign) ? Character.toString('٠' + sign - '0') : "-")
                .reduce("", String::concat);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
