package org.safar.web;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.http.ContentType.TEXT;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.MultiPartSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadedFormTest {

    private static final String ADDRESS = "/tg/sample-upload";

    private static final String TYPE = "multipart/form-data";

    @Inject UploadMemory memory;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path uploads;

    @Test
    void fieldsAndFileArriveAsTheyWereSent() {
        var file = random(9_000_000);
        var words = "100% + ёҷӣ & <b>\n" + "а".repeat(100_000);

        send(ADDRESS, words, file("a.jpg", file))
                .statusCode(200)
                .body(equalTo(words + "|9000000 bytes, " + SampleUploadPage.sum(file)));
    }

    @Test
    void everyOtherWayToReadTheFieldsWorksAsUsual() {
        send(ADDRESS + "/fields", "салом", file("a.jpg", random(1000)))
                .statusCode(200)
                .body(equalTo("салом"));
    }

    @Test
    void nothingTouchesTheDisk() throws Exception {
        // Made by the framework, which is not to use it.
        Files.createDirectories(uploads);
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var watch = FileSystems.getDefault().newWatchService()) {
            var inUploads = uploads.register(watch, ENTRY_CREATE);
            var inTemporary = temporary.register(watch, ENTRY_CREATE);

            send(ADDRESS, "words", file("a.jpg", random(5_000_000))).statusCode(200);
            send(ADDRESS + "/fields", "words", file("a.jpg", random(1000))).statusCode(200);

            // Shows that the watch sees what is made, and is made last.
            Files.delete(Files.createTempFile(uploads, "last", "upload"));
            Files.delete(Files.createTempFile(temporary, "last", "upload"));
            TimeUnit.MILLISECONDS.sleep(200);
            assertThat(names(inUploads)).singleElement().asString().startsWith("last");
            assertThat(names(inTemporary)).singleElement().asString().startsWith("last");
        }
    }

    @Test
    void aFileThatIsTooLargeIsDroppedAndTheWordsStay() {
        send(ADDRESS, "words", file("a.jpg", random(15_000_000)))
                .statusCode(200)
                .body(equalTo("words|dropped, TOO_LARGE"));
    }

    @Test
    void twoFilesAreDropped() {
        given().multiPart(field("words", "words"))
                .multiPart(file("a.jpg", random(10)))
                .multiPart(file("b.jpg", random(10)))
                .post(ADDRESS)
                .then()
                .body(equalTo("words|dropped, SEVERAL"));
    }

    @Test
    void noFileWasChosen() {
        send(ADDRESS, "words", file("", new byte[0])).body(equalTo("words|no file"));
    }

    @Test
    void aFileWithoutWordsArrives() {
        given().multiPart(file("a.jpg", new byte[0]))
                .post(ADDRESS)
                .then()
                .body(equalTo("|0 bytes, " + SampleUploadPage.sum(new byte[0])));
    }

    @Test
    void moreWordsThanAnybodyTypesAreRefused() {
        var request = given().multiPart(file("a.jpg", random(10)));
        for (var i = 0; i < 5; i++) {
            request.multiPart(field("words", "a".repeat(400_000)));
        }
        request.post(ADDRESS).then().statusCode(413);
    }

    @Test
    void aFormThatEndsWithinItsFileIsRefused() {
        var half =
                "--x\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"a.jpg\""
                        + "\r\nContent-Type: image/jpeg\r\n\r\nhalf";

        given().config(config().encoderConfig(encoderConfig().encodeContentTypeAs(TYPE, TEXT)))
                .contentType(TYPE + "; boundary=x")
                .body(half)
                .post(ADDRESS)
                .then()
                .statusCode(400);
    }

    @Test
    void withoutRoomForMoreFilesTheWordsStay() {
        memory.take(45_000_000);
        try {
            send(ADDRESS, "words", file("a.jpg", random(9_900_000)))
                    .body(equalTo("words|dropped, BUSY"));
        } finally {
            memory.giveBack(45_000_000);
        }
    }

    @Test
    void whatWasTakenIsGivenBack() throws Exception {
        send(ADDRESS, "words", file("a.jpg", random(1_000_000))).statusCode(200);
        TimeUnit.MILLISECONDS.sleep(100);

        assertThat(memory.taken()).isZero();
    }

    @Test
    void aFormFromBeforeLeavingIsNotAnswered() {
        sendAfterLeaving("1000").statusCode(303).header("Location", "/tg");
    }

    @Test
    void aFormOpenedAfterComingBackIsAnsweredAsUsual() {
        sendAfterLeaving("3000").statusCode(200);
    }

    @Test
    void noOtherPublicAddressTakesFiles() {
        send("/tg/broken", "fine", file("a.jpg", random(10))).statusCode(415);
    }

    /// Others use the folder for temporary files as well; those of forms are called uploads.
    private static List<String> names(WatchKey key) {
        return key.pollEvents().stream()
                .map(event -> String.valueOf(event.context()))
                .filter(name -> name.contains("upload"))
                .toList();
    }

    private static ValidatableResponse send(
            String address, String words, MultiPartSpecification file) {
        return given().multiPart(field("words", words)).multiPart(file).post(address).then();
    }

    private static ValidatableResponse sendAfterLeaving(String issued) {
        return given().redirects()
                .follow(false)
                .cookie("left", "2000")
                .multiPart(field("issued", issued))
                .multiPart(file("a.jpg", random(1000)))
                .post(ADDRESS)
                .then();
    }

    private static MultiPartSpecification field(String name, String value) {
        return new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .emptyFileName()
                .build();
    }

    private static MultiPartSpecification file(String name, byte[] bytes) {
        return new MultiPartSpecBuilder(bytes)
                .controlName("receipt")
                .fileName(name)
                .mimeType("image/jpeg")
                .build();
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
