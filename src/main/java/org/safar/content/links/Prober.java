package org.safar.content.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safar.content.links.Answer.Outcome;

/// Asks addresses of other sites whether they are still there. Nothing of the answer is read but
/// its first lines.
///
/// Each address is resolved and looked at before it is asked, each step of a redirection too. Java
/// keeps what it has resolved for 30 seconds, so that the client asks the address that was looked
/// at, not another one that the name would give meanwhile.
final class Prober implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(4);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);

    /// As many as browsers follow at least.
    private static final int MOST_REDIRECTIONS = 5;

    /// What a site says that does not know `HEAD`, or does not like it.
    private static final Set<Integer> ASK_AGAIN = Set.of(400, 403, 404, 405, 406, 500, 501, 503);

    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    /// Other doors than these are not for readers.
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    // A proxy would resolve the name itself.
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build();

    private final Predicate<InetAddress> mayBeAsked;
    private final Set<Integer> ports;

    Prober() {
        this(PublicHosts::isPublic, PORTS);
    }

    /// @param mayBeAsked which machines may be asked
    /// @param ports which doors of them, -1 for the usual one
    Prober(Predicate<InetAddress> mayBeAsked, Set<Integer> ports) {
        this.mayBeAsked = mayBeAsked;
        this.ports = ports;
    }

    /// @return what came back, within about a minute at most
    Answer ask(String address) throws InterruptedException {
        try {
            var place = URI.create(address);
            for (var step = 0; step <= MOST_REDIRECTIONS; step++) {
                if (!isAllowed(place)) {
                    return new Answer(Outcome.FORBIDDEN, 0);
                }
                var answer = answer(place);
                var next = next(place, answer);
                if (next.isEmpty()) {
                    return Answer.of(answer.statusCode(), step > 0);
                }
                place = next.get();
            }
            return new Answer(Outcome.BROKEN, 0);
        } catch (IllegalArgumentException e) {
            return new Answer(Outcome.BROKEN, 0);
        } catch (IOException e) {
            return new Answer(Outcome.SILENT, 0);
        }
    }

    private HttpResponse<?> answer(URI place) throws IOException, InterruptedException {
        var brief = send(place, "HEAD");
        return ASK_AGAIN.contains(brief.statusCode()) ? send(place, "GET") : brief;
    }

    private HttpResponse<?> send(URI place, String method)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(place)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(TO_ANSWER)
                        .header("User-Agent", "Safar link check")
                        .build();
        var response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private static Optional<URI> next(URI place, HttpResponse<?> answer) {
        return REDIRECTIONS.contains(answer.statusCode())
                ? answer.headers().firstValue("Location").map(place::resolve)
                : Optional.empty();
    }

    private boolean isAllowed(URI place) throws IOException {
        var isWeb = List.of("http", "https").contains(String.valueOf(place.getScheme()));
        if (!isWeb || place.getHost() == null || place.getUserInfo() != null) {
            return false;
        }
        return ports.contains(place.getPort())
                && Stream.of(InetAddress.getAllByName(place.getHost())).allMatch(mayBeAsked);
    }

    @Override
    public void close() {
        client.close();
    }
}
