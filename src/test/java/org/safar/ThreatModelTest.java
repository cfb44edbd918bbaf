package org.safar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The threat model names a test behind each claim; here it is checked that these tests exist.
class ThreatModelTest {

    private static final Path MODEL = Path.of("src/docs/threat-model.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    private static final int LEAST = 30;

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var named = NAMED.matcher(Files.readString(MODEL)).results().distinct().toList();

        assertThat(named).hasSizeGreaterThan(LEAST);
        assertThat(named.stream().filter(it -> !exists(it)).map(MatchResult::group)).isEmpty();
    }

    @Test
    void aTestThatIsGoneWouldBeNoticed() {
        var gone = NAMED.matcher("`ThreatModelTest.thisTestDoesNotExist`").results().toList();

        assertThat(gone.stream().filter(it -> !exists(it))).hasSize(1);
    }

    private static boolean exists(MatchResult test) {
        return sources(test.group(1) + ".java").stream()
                .anyMatch(source -> source.contains("void " + test.group(2) + "("));
    }

    private static List<String> sources(String name) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(name)).map(ThreatModelTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
