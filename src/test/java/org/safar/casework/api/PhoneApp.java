package org.safar.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// An app on a phone that asks for help. It knows the description of the API and nothing of Safar.
public final class PhoneApp implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUESTS = "/api/v1/help-requests";
    private static final String THREAD = REQUESTS + "/thread";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    /// @param address of Safar, without a slash at the end
    public PhoneApp(String address) {
        this.address = address;
    }

    /// What came back.
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        /// @return the body, which must be JSON
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// @return the body as text
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /// @return what a request about wages in Kazakhstan looks like
    public static String request(String message) {
        return json(
                Map.of("language", "tg", "country", "KZ", "topic", "wages", "message", message));
    }

    /// @param key empty for none
    public Answer ask(String key, String body) throws IOException {
        return post(REQUESTS, key, body);
    }

    /// Reads the thread.
    public Answer read(String receipt) throws IOException {
        return post(THREAD, "", json(Map.of("receipt", receipt)));
    }

    /// @param key empty for none
    public Answer write(String receipt, String text, String key) throws IOException {
        return post(THREAD + "/messages", key, json(Map.of("receipt", receipt, "text", text)));
    }

    /// @param key empty for none
    public Answer attach(String receipt, byte[] file, String key) throws IOException {
        var boundary = "a-line-between-the-parts";
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                """
                --%1$s\r
                Content-Disposition: form-data; name="receipt"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="IMG_0001.jpg"\r
                Content-Type: image/jpeg\r
                \r
                """
                        .formatted(boundary, receipt)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(
                to(THREAD + "/attachments", key)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    /// Fetches a file.
    public Answer file(String receipt, String id) throws IOException {
        return post(THREAD + "/attachments/read", "", json(Map.of("receipt", receipt, "file", id)));
    }

    /// Deletes everything.
    public Answer delete(String receipt) throws IOException {
        return post(THREAD + "/delete", "", json(Map.of("receipt", receipt)));
    }

    /// Posts any body to any address of the API.
    public Answer post(String path, String key, String body) throws IOException {
        return send(
                to(path, key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    private HttpRequest.Builder to(String path, String key) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        return key.isEmpty() ? request : request.header("Idempotency-Key", key);
    }

    /// No answer may be kept by anybody, and none may mark the phone.
    private Answer send(HttpRequest request) throws IOException {
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String json(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
