package org.safar.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of one bundle in one language, for texts that Qute's bundles cannot express.
///
/// @param name class path name, for example `messages/dates_ru.properties`
/// @param words what the file holds
public record WordFile(String name, Properties words) {

    /// @return one file per language; fails when one is missing
    public static Map<Language, WordFile> inAllLanguages(String bundle) {
        return inAllLanguages("messages", bundle);
    }

    /// @param folder where the files are, for example `answers`
    /// @return one file per language; fails when one is missing
    public static Map<Language, WordFile> inAllLanguages(String folder, String bundle) {
        return Arrays.stream(Language.values())
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                language -> read(folder + "/" + bundle, language),
                                (first, second) -> first,
                                () -> new EnumMap<>(Language.class)));
    }

    private static WordFile read(String path, Language language) {
        var name = path + "_" + language.tag() + ".properties";
        try (var stream = WordFile.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new WordFile(name, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the words of that key, empty when the file has no such key
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /// @throws IllegalStateException when the file has no such key
    String word(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(name + " has no key " + key);
        }
        return word;
    }
}
