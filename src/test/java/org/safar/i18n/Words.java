package org.safar.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The words of one message bundle in one language, so that tests find things by what a reader
/// sees.
///
/// @param language the language
/// @param all the words by their keys
public record Words(Language language, Properties all) {

    /// @param bundle for example `stay`
    public static Words of(String bundle, Language language) {
        var name = "/messages/" + bundle + "_" + language.tag() + ".properties";
        try (var file = Words.class.getResourceAsStream(name)) {
            var words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return new Words(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param key of the message
    /// @param values name and value of each placeholder, one after the other
    public String say(String key, Object... values) {
        var words = all.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
        }
        for (var index = 0; index < values.length; index += 2) {
            words = words.replace("{" + values[index] + "}", String.valueOf(values[index + 1]));
        }
        return words;
    }
}
