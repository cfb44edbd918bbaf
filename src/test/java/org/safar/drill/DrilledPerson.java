package org.safar.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.safar.casework.api.PhoneApp;
import org.safar.casework.api.PhoneApp.Answer;

/// Somebody whose app asks for help and writes again and again, and sends the same with the same
/// key until it is acknowledged. Remembers every acknowledgement.
final class DrilledPerson implements Runnable {

    private final Supplier<PhoneApp> app;
    private final Random random;
    private final List<Request> requests = new ArrayList<>();
    private volatile boolean stopped;
    private volatile int acknowledged;
    private int repeated;

    /// @param app speaks to the Safar that runs now
    DrilledPerson(Supplier<PhoneApp> app, long seed) {
        this.app = app;
        this.random = new Random(seed);
    }

    /// What was acknowledged of one request.
    private record Request(String key, String body, String receipt, List<String> texts) {}

    private interface Sending {
        Answer send(PhoneApp app) throws IOException;
    }

    @Override
    public void run() {
        while (!stopped) {
            if (requests.isEmpty() || random.nextInt(4) == 0) {
                ask();
            } else {
                write(requests.get(random.nextInt(requests.size())));
            }
            acknowledged++;
        }
    }

    void stop() {
        stopped = true;
    }

    int acknowledged() {
        return acknowledged;
    }

    int repeated() {
        return repeated;
    }

    int asked() {
        return requests.size();
    }

    /// Reads every request with its receipt: all that was acknowledged is there, once and in order.
    void check() throws IOException {
        for (var request : requests) {
            var again = app.get().ask(request.key, request.body);
            assertThat(again.json().path("receipt").asText()).isEqualTo(request.receipt);
            var thread = app.get().read(request.receipt);
            assertThat(thread.status()).isEqualTo(200);
            var messages = thread.json().path("messages");
            assertThat(all(messages, "text")).containsExactlyElementsOf(request.texts);
            assertThat(all(messages, "id")).containsExactlyElementsOf(numbers(messages.size()));
        }
    }

    private void ask() {
        var key = newKey();
        var text = "request " + key;
        var body = PhoneApp.request(text);
        var answer = untilAcknowledged(phone -> phone.ask(key, body));
        var receipt = answer.json().path("receipt").asText();
        requests.add(new Request(key, body, receipt, new ArrayList<>(List.of(text))));
    }

    private void write(Request request) {
        var key = newKey();
        var text = "message " + key;
        untilAcknowledged(phone -> phone.write(request.receipt, text, key));
        request.texts.add(text);
    }

    private Answer untilAcknowledged(Sending sending) {
        for (var tries = 1; ; tries++) {
            try {
                var answer = sending.send(app.get());
                if (answer.status() < 500) {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
                    repeated += tries > 1 ? 1 : 0;
                    return answer;
                }
            } catch (IOException e) {
                // The process is dead; another will answer at the next try.
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> all(JsonNode messages, String field) {
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path(field).asText())
                .toList();
    }

    private static List<String> numbers(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
