package org.safar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safar.i18n.Language;

/// The words of one bundle in one language, read from the source tree.
///
/// @param bundle for example `home`
/// @param language its language
/// @param text the file as it stands
record MessageFile(String bundle, Language language, String text) {

    private static final Path FOLDER = Path.of("i18n/messages");

    /// @return every file that exists
    static List<MessageFile> all() {
        return bundles().stream()
                .flatMap(bundle ->
                        Arrays.stream(Language.values())
                                .filter(language -> Files.exists(path(bundle, language)))
                                .map(language -> read(bundle, language)))
                .toList();
    }

    /// @return the bundles that have English words
    static List<String> bundles() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.replace("_en.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return every file of the folder, also strays that belong to no bundle or language
    static List<Path> everything() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path path(String bundle, Language language) {
        return FOLDER.resolve(bundle + "_" + language.tag() + ".properties");
    }

    private static MessageFile read(String bundle, Language language) {
        try {
            return new MessageFile(bundle, language, Files.readString(path(bundle, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MessageFile inEnglish() {
        return read(bundle, Language.EN);
    }

    Map<String, String> words() {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            var words = new TreeMap<String, String>();
            properties.forEach((key, value) -> words.put((String) key, (String) value));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the file as blocks: what stands between two empty lines
    List<String> blocks() {
        return Stream.of(text.split("\n\\s*\n")).filter(block -> !block.isBlank()).toList();
    }

    @Override
    public String toString() {
        return bundle + "_" + language.tag();
    }
}
