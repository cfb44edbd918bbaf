package org.safar.home.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.safar.content.Document;
import org.safar.content.DocumentKind;
import org.safar.content.Library;
import org.safar.content.ReadingMoment;
import org.safar.content.Review;
import org.safar.content.ShippedValues;
import org.safar.content.Text;
import org.safar.content.TextFile;
import org.safar.i18n.Language;
import org.safar.web.PageVersion;

/// Speed of the search over the texts of the repository, agencies left out. Run it with `make
/// bench-search`; it also prints what the index takes of the heap.
///
/// Questions are those of `home/searches.csv`: each measured one is the next of them.
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

    private static final Path FOLDER = Path.of("i18n/content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private record Asked(Language language, String words) {}

    private final ReadingMoment moment = moment();
    private final List<Asked> questions = questions();
    private TextSearch search = new TextSearch(SearchIndex.of(moment), SameMeanings.load());
    private int next;

    /// What the index holds on to: everything else was there before.
    @Setup(Level.Trial)
    public void measureHeap() throws InterruptedException {
        search = new TextSearch(new SearchIndex(0, Map.of(), new WordForms()), search.meanings());
        var before = used();
        search = new TextSearch(SearchIndex.of(moment), search.meanings());
        System.out.printf("# heap of the index: %.1f MB%n", (used() - before) / 1e6);
    }

    /// One question, with titles and snippets of the twenty best.
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<SearchHit> question() {
        var asked = questions.get(next++ % questions.size());
        return search.find(asked.language, FoldedWord.in(asked.words), TODAY)
                .sorted(Comparator.comparing(Ranked::score).reversed())
                .limit(20)
                .map(ranked -> ranked.hit().get())
                .toList();
    }

    /// The whole index, as after every publication.
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public SearchIndex build() {
        return SearchIndex.of(moment);
    }

    private static long used() throws InterruptedException {
        for (var turn = 0; turn < 3; turn++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Asked> questions() {
        try (var lines = Files.lines(Path.of("src/test/resources/home/searches.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .map(cells -> new Asked(Language.fromString(cells[0]), cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadingMoment moment() {
        var documents = new TreeMap<String, Document>();
        for (var folder : folders()) {
            var kind = DocumentKind.ofWord(folder.getParent().getFileName().toString());
            var id = folder.getFileName().toString();
            documents.put(id, new Document(id, kind.orElseThrow(), texts(folder)));
        }
        return new ReadingMoment(
                new Library(1, documents, Map.of()),
                new PageVersion(1, TODAY),
                ShippedValues.read());
    }

    private static List<Path> folders() {
        try (var paths = Files.walk(FOLDER, 2)) {
            return paths.filter(path -> path.getNameCount() == FOLDER.getNameCount() + 2).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Language, Text> texts(Path folder) {
        var texts = new EnumMap<Language, Text>(Language.class);
        for (var language : Language.values()) {
            var path = folder.resolve(language.tag() + ".md");
            if (Files.exists(path)) {
                texts.put(language, text(language, path));
            }
        }
        return texts;
    }

    private static Text text(Language language, Path path) {
        try {
            var file = TextFile.read(path.toString(), Files.readString(path));
            return new Text(
                    language,
                    1,
                    file.front(),
                    file.front().word("title"),
                    file.front().word("summary"),
                    file.body(),
                    1,
                    Review.MACHINE,
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
