package org.safar.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// The facts above a text, by their keys.
///
/// @param where names the text in complaints
/// @param values words, numbers, truth values, lists and maps, in the order of the file
public record FrontMatter(String where, Map<String, Object> values) {

    /// @return the words of that key
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    /// @throws BadContentException when the key is missing or empty
    public String word(String key) {
        return find(key)
                .filter(word -> !word.isBlank())
                .orElseThrow(() -> fault(key, "", "`" + key + "` is missing"));
    }

    /// @return the words of that key, none when it is missing
    public List<String> words(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /// @return whether the key is there and true
    public boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /// @throws BadContentException when there is no whole number
    public int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw fault("`" + key + "` is not a whole number");
    }

    /// @return the day of that key
    /// @throws BadContentException when it holds no day
    public LocalDate day(String key) {
        try {
            return LocalDate.parse(word(key));
        } catch (DateTimeException e) {
            throw fault(key, word(key), "`" + key + "` is not a day written as 2026-11-23");
        }
    }

    /// @return the countries of that key
    /// @throws BadContentException when one is not a code of ISO 3166-1
    public List<Country> countries(String key) {
        return words(key).stream()
                .map(code ->
                        Country.ofCode(code)
                                .orElseThrow(
                                        () -> fault(key, code, "`" + code + "` is not a country")))
                .toList();
    }

    /// @return where the text has its facts from
    /// @throws BadContentException when one has no title
    public List<Source> sources() {
        return values.get("sources") instanceof List<?> list
                ? list.stream().map(this::source).toList()
                : List.of();
    }

    /// @return an error that names the text
    public BadContentException fault(String reason) {
        return new BadContentException(where, reason);
    }

    /// @param key of the fact that is wrong
    /// @param value what stands there, empty when nothing does
    /// @return an error that names the text and the fact
    public BadContentException fault(String key, String value, String reason) {
        return new BadContentException(where, key, value, reason);
    }

    /// It becomes a link on a page that everybody opens: nothing that runs.
    private @Nullable String address(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var address = String.valueOf(value);
        if (!address.matches("https?://[^\\s\"'<>]+")) {
            throw fault("`" + address + "` is no address of a source");
        }
        return address;
    }

    private Source source(Object value) {
        if (!(value instanceof Map<?, ?> source) || source.get("title") == null) {
            throw fault("sources", "", "a source has no title");
        }
        return new Source(
                String.valueOf(source.get("title")),
                address(source.get("address")),
                source.get("date") == null ? null : String.valueOf(source.get("date")));
    }
}
