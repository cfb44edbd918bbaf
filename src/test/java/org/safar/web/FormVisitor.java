package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Connection.Response;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// A person who fills in the form of a page, with a browser that knows no scripts: what a post
/// carries is what the page before held.
public final class FormVisitor {

    private final URI server;
    private Response response;
    private Document page;

    private FormVisitor(URI server, Connection first) {
        this.server = server;
        answer(first);
    }

    /// Opens a page; a file that is sent later leaves it as it is.
    ///
    /// @param path with a slash in front
    public static FormVisitor open(URI server, String path) {
        return new FormVisitor(server, quiet(Jsoup.connect(server.resolve(path).toString())));
    }

    public Document page() {
        return page;
    }

    public Response response() {
        return response;
    }

    /// @return words of the page's first heading
    public String heading() {
        return page.selectFirst("h1").text();
    }

    /// Types into an input or chooses in a select.
    public FormVisitor type(String name, String value) {
        var field = input(name);
        if (!field.normalName().equals("select")) {
            field.val(value);
            return this;
        }
        field.select("option").removeAttr("selected");
        field.selectFirst("option[value=" + value + "]").attr("selected", "");
        return this;
    }

    /// Types day, month and year.
    ///
    /// @param name of the date; its inputs end in `-day`, `-month`, `-year`
    /// @param words up to three words between spaces, for example `31 2 2026`
    public FormVisitor typeDate(String name, String words) {
        var parts = words.split(" ", 3);
        var inputs = List.of("-day", "-month", "-year");
        for (var index = 0; index < inputs.size(); index++) {
            type(name + inputs.get(index), index < parts.length ? parts[index] : "");
        }
        return this;
    }

    /// Chooses a radio or ticks a box.
    public FormVisitor choose(String name, String value) {
        var chosen = page.selectFirst("input[name=%s][value=%s]".formatted(name, value));
        if (chosen.attr("type").equals("radio")) {
            page.select("input[name=" + name + "]").removeAttr("checked");
        }
        chosen.attr("checked", "");
        return this;
    }

    /// Takes the tick out of a box.
    public FormVisitor untick(String name) {
        input(name).removeAttr("checked");
        return this;
    }

    /// Presses the button that sends this value of `go`, in the page's own language.
    public FormVisitor press(String go) {
        return send(page.selectFirst("main button[name=go][value=" + go + "]"));
    }

    /// Presses a language in the header.
    public FormVisitor switchTo(String tag) {
        return send(page.selectFirst("header button[lang=" + tag + "]"));
    }

    /// What the form holds now, without buttons and without its time of issue.
    public List<String> fields() {
        return form().formData().stream()
                .filter(field -> !field.key().equals("issued") && !field.key().equals("go"))
                .map(field -> field.key() + "=" + field.value())
                .toList();
    }

    /// Value of an input, a select or a hidden field.
    public String value(String name) {
        return form().formData().stream()
                .filter(field -> field.key().equals(name))
                .map(KeyVal::value)
                .findFirst()
                .orElse("");
    }

    /// Sends these fields and nothing else.
    public FormVisitor post(String path, List<KeyVal> fields) {
        var connection = quiet(Jsoup.connect(server.resolve(path).toString()));
        answer(connection.method(Connection.Method.POST).data(fields));
        return this;
    }

    private FormVisitor send(Element button) {
        assertThat(button).as("button on %s", page.title()).isNotNull();
        var action =
                button.hasAttr("formaction") ? button.attr("formaction") : form().attr("action");
        var fields = new ArrayList<KeyVal>(form().formData());
        fields.removeIf(field -> field.key().equals("go"));
        fields.add(field("go", button.val()));
        return post(action, fields);
    }

    /// One field of a post.
    public static KeyVal field(String name, String value) {
        return HttpConnection.KeyVal.create(name, value);
    }

    private Element input(String name) {
        var input = page.selectFirst("form [name=" + name + "]");
        assertThat(input).as("input %s on %s", name, page.title()).isNotNull();
        return input;
    }

    private FormElement form() {
        return page.forms().getFirst();
    }

    private static Connection quiet(Connection connection) {
        return connection.ignoreHttpErrors(true).ignoreContentType(true).followRedirects(false);
    }

    private void answer(Connection connection) {
        try {
            response = connection.execute().readFully();
            if (String.valueOf(response.contentType()).startsWith("text/html")) {
                page = response.parse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
