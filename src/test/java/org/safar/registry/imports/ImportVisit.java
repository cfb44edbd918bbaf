package org.safar.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.safar.staff.StaffForms;

/// Goes through an import as a browser without scripts does.
final class ImportVisit {

    private static final String IMPORTS = "/en/staff/imports";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    static final Map<String, String> SOURCE =
            Map.of(
                    "title", "Register of agencies (made for tests)",
                    "url", "https://agencies.example/register",
                    "date-day", "1",
                    "date-month", "10",
                    "date-year", "2026",
                    "issuer", "Made Ministry",
                    "country", "KG",
                    "complete", "yes",
                    "go", "next");

    private final String address;

    private ImportVisit(String address) {
        this.address = address;
    }

    static byte[] file(String name) {
        try (InputStream stream =
                Objects.requireNonNull(
                        ImportVisit.class.getResourceAsStream("/registry/imports/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Response send(String name, byte[] content) {
        return StaffForms.opened(IMPORTS + "/upload")
                .withFile()
                .multiPart("file", name, content)
                .post(IMPORTS + "/upload");
    }

    /// Uploads a file and waits until it was read.
    static ImportVisit upload(String name, byte[] content) {
        var response = send(name, content);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        var visit = new ImportVisit(response.header("Location"));
        visit.wait(Duration.ofSeconds(30));
        return visit;
    }

    static ImportVisit upload(String file) {
        return upload(file, file(file));
    }

    /// Uploads a file and answers every question with what is proposed.
    static ImportVisit compare(String file, Map<String, String> source) {
        return upload(file).answer(source);
    }

    ImportVisit answer(Map<String, String> source) {
        assertThat(post("/source", source).header("Location")).isEqualTo(address + "/columns");
        var next = postProposed("/columns");
        if (next.header("Location").endsWith("/words")) {
            postProposed("/words");
        }
        wait(LONGEST);
        return this;
    }

    ImportVisit confirm() {
        return confirm(1);
    }

    private ImportVisit confirm(int times) {
        var response = StaffForms.opened(address, address + "/confirm").post();
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        wait(LONGEST);
        // Other tests may publish at the same time; then it is compared again.
        return page().select("h1").text().equals("What would change") && times < 5
                ? confirm(times + 1)
                : this;
    }

    ImportVisit discard() {
        StaffForms.opened(address, address + "/discard").post();
        return this;
    }

    Response post(String rest, Map<String, String> fields) {
        var request = StaffForms.opened(address + rest).filled();
        fields.forEach(request::formParam);
        return request.post(address + rest);
    }

    /// Sends a form as it came, with what is chosen in it already.
    Response postProposed(String rest) {
        var request = StaffForms.opened(address + rest).filled();
        for (var select : page(rest).select("form[id] select")) {
            var chosen = select.select("option[selected]");
            request.formParam(select.attr("name"), chosen.isEmpty() ? "" : chosen.attr("value"));
        }
        var response = request.post(address + rest);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response;
    }

    Document page() {
        return page("");
    }

    Document page(String rest) {
        return Jsoup.parse(given().get(address + rest).asString());
    }

    /// @return the number on a card of the preview
    long count(String title) {
        return page().select(".number").stream()
                .filter(card -> card.text().endsWith(title))
                .mapToLong(card -> Long.parseLong(card.select("strong").text()))
                .findFirst()
                .orElseThrow();
    }

    String address() {
        return address;
    }

    long id() {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    /// Waits until nothing works on it any more.
    void untilItRests() {
        wait(LONGEST);
    }

    private void wait(Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (given().redirects().follow(false).get(address).header("Refresh") != null) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
