package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forced-disclosure drill: somebody takes the server away. Requests with words that stand
/// nowhere else are sent to the packaged Safar; then everything that could be taken is searched for
/// them: database, its log of changes, logs, temporary files, and the objects in the memory of
/// Safar when it has nothing to do. `make drill-disclosure` sends 1,000 requests, `make test`
/// fewer.
class DisclosureDrillIT {

    private static final int REQUESTS = Integer.getInteger("safar.drill.requests", 60);

    /// Threads that have nothing to do go after ten seconds, and their last request with them.
    private static final Duration UNTIL_IDLE = Duration.ofSeconds(20);

    /// Begins every planted text; Latin and Cyrillic, because they lie differently in memory.
    private final String latin = "canary" + random();

    private final String cyrillic = "канарейка" + random();

    private final ObjectMapper json = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void nothingThatWasWrittenIsReadableInWhatCanBeTakenAway() throws Exception {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        try (var safar = PackagedApp.start(folder, environment(temporary))) {
            safar.get("/q/health/ready");
            var receipts = plant(safar);
            assertThat(read(safar, receipts.getLast())).contains(latin, cyrillic);
            var dump = heap(safar);

            var words = new ArrayList<>(List.of(latin, cyrillic));
            receipts.forEach(receipt -> {
                words.add(receipt);
                words.add(receipt.replace("-", ""));
            });
            assertThat(Canaries.filesWith(List.of(latin, cyrillic), folder)).isEmpty();
            // Receipts are many words: the memory is searched for a few of them.
            assertThat(Canaries.filesWith(words.subList(0, Math.min(40, words.size())), folder))
                    .isEmpty();
            assertThat(answers(safar, "/q/health", "/openapi", "/en", "/q/metrics"))
                    .noneMatch(answer -> answer.contains(latin) || answer.contains(cyrillic));
            assertThatTheSearchFindsWhatIsThere(dump);
        }
        assertThat(Canaries.filesWith(List.of(latin, cyrillic), folder)).isEmpty();
    }

    /// A search that finds nothing anywhere would prove nothing.
    private void assertThatTheSearchFindsWhatIsThere(Path dump) {
        assertThat(Canaries.filesWith(List.of("case-lead"), dump)).isNotEmpty();
        assertThat(Canaries.filesWith(List.of("case-lead"), folder.resolve(".safar"))).isNotEmpty();
    }

    private static Map<String, String> environment(Path temporary) {
        return Map.of(
                "QUARKUS_PROFILE",
                "demo",
                // All come from one address and within an hour.
                "SAFAR_GUESS_REQUESTS",
                "1000000",
                "SAFAR_GUESS_RECEIPTS",
                "1000000",
                "SAFAR_CASEWORK_MOST_PER_HOUR",
                "1000000",
                "JAVA_TOOL_OPTIONS",
                "-Djava.io.tmpdir=" + temporary);
    }

    private List<String> plant(PackagedApp safar) throws Exception {
        var sendings = new ArrayList<Callable<String>>();
        for (var number = 0; number < REQUESTS; number++) {
            var words = latin + " " + cyrillic + " " + number;
            sendings.add(() -> send(safar, words));
        }
        var receipts = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var sent : people.invokeAll(sendings)) {
                receipts.add(sent.get());
            }
        }
        return receipts;
    }

    private String send(PackagedApp safar, String words) throws Exception {
        var receipt =
                json.readTree(
                                post(
                                                safar,
                                                "",
                                                Map.of(
                                                        "language", "tg",
                                                        "country", "KZ",
                                                        "topic", "wages",
                                                        "message", words,
                                                        "contact", words))
                                        .body())
                        .get("receipt")
                        .asText();
        assertThat(post(safar, "/thread/messages", Map.of("receipt", receipt, "text", words)))
                .extracting(HttpResponse::statusCode)
                .isEqualTo(201);
        return receipt;
    }

    private String read(PackagedApp safar, String receipt) throws Exception {
        return post(safar, "/thread", Map.of("receipt", receipt)).body();
    }

    private HttpResponse<String> post(PackagedApp safar, String path, Map<String, String> body)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(safar.address() + "/api/v1/help-requests" + path))
                            .timeout(Duration.ofSeconds(60))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static List<String> answers(PackagedApp safar, String... paths) throws Exception {
        var answers = new ArrayList<String>();
        for (var path : paths) {
            answers.add(safar.get(path).body());
        }
        return answers;
    }

    /// What is in memory when nobody asks anything and what is dead was collected.
    private Path heap(PackagedApp safar) throws IOException, InterruptedException {
        Thread.sleep(UNTIL_IDLE);
        jcmd(safar, "GC.run");
        var dump = folder.resolve("heap.hprof");
        jcmd(safar, "GC.heap_dump", "-all", dump.toString());
        assertThat(dump).isNotEmptyFile();
        return dump;
    }

    private static void jcmd(PackagedApp safar, String... command)
            throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        line.add(String.valueOf(safar.pid()));
        line.addAll(List.of(command));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String random() {
        var bytes = new byte[6];
        RandomGenerator.getDefault().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
