package org.safar.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # accept-encoding,         encoding
                    gzip,                      gzip
                    'gzip, deflate, br, zstd', gzip
                    'br, *;q=0.1',             gzip
                    GZIP,                      gzip
                    ,
                    '',
                    deflate,
                    'gzip;q=0, *',
                    gzip;q=x,
                    identity,
                    """)
    void aPageIsCompressedForThoseWhoCanReadIt(@Nullable String accepted, @Nullable String encoding)
            throws IOException {
        var plain = get("/en/languages", "identity", null).asByteArray();

        var answer = get("/en/languages", accepted, null);

        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(unpacked(answer)).isEqualTo(plain);
    }

    @Test
    void theTagIsStrongAndDiffersPerEncodingAndLanguage() {
        var plain = get("/en/languages", "identity", null).header("ETag");
        var packed = get("/en/languages", "gzip", null).header("ETag");
        var other = get("/ru/languages", "gzip", null).header("ETag");

        assertThat(plain).matches("\"[0-9a-f]{32}\"");
        assertThat(packed).isEqualTo(plain.replaceAll("\"$", "-gzip\""));
        assertThat(other).isNotEqualTo(packed);
    }

    @Test
    void whoHasThePageGetsNothingButTheWordThatItHolds() {
        var tag = get("/en/languages", "gzip", null).header("ETag");

        var answer = get("/en/languages", "gzip", tag);

        answer.then().statusCode(304).body(emptyString());
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void theTagOfAnotherEncodingDoesNotCount() {
        var plain = get("/en/languages", "identity", null).header("ETag");

        assertThat(get("/en/languages", "gzip", plain).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageSaysHowLongItMayBeKept() {
        assertThat(get("/en/languages", "gzip", null).header("Cache-Control"))
                .isEqualTo("public, max-age=0, must-revalidate");
    }

    @Test
    void anAnswerToAFormIsCompressedButNotKept() {
        var answer = raw().header("Accept-Encoding", "gzip").formParam("a", "b").post("/en/sample");

        assertIsCompressedButNotKept(answer, 422);
    }

    @Test
    void anErrorPageIsCompressedButNotKept() {
        assertIsCompressedButNotKept(get("/en/nope", "gzip", null), 404);
    }

    private static void assertIsCompressedButNotKept(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private static Response get(
            String path, @Nullable String acceptEncoding, @Nullable String ifNoneMatch) {
        var raw =
                RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        var request = given().config(raw);
        if (acceptEncoding != null) {
            request.header("Accept-Encoding", acceptEncoding);
        }
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return request.get(path);
    }

    private static RequestSpecification raw() {
        return given().config(
                        RestAssuredConfig.config()
                                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static byte[] unpacked(Response answer) throws IOException {
        if (!"gzip".equals(answer.header("Content-Encoding"))) {
            return answer.asByteArray();
        }
        return new GZIPInputStream(new ByteArrayInputStream(answer.asByteArray())).readAllBytes();
    }
}
