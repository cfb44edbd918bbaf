package org.safar.home.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// All texts of one language. Words are rare or common within a language: that is why each has an
/// index of its own.
final class LanguageIndex {

    /// Number of the text, the only thing that is read back from the index.
    private static final String NUMBER = "number";

    /// More texts than anybody reads through.
    private static final int MOST_FOUND = 40;

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS, false);

    /// A word has many beginnings: their number tells nothing about the length of a text.
    private static final FieldType BEGINNINGS = type(IndexOptions.DOCS, true);

    private final List<IndexedText> texts;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    private LanguageIndex(List<IndexedText> texts, IndexSearcher searcher) {
        this.texts = texts;
        this.searcher = searcher;
        this.vocabulary = new Vocabulary(searcher.getIndexReader());
    }

    /// A text that was found.
    ///
    /// @param score the higher the better, comparable between languages
    record Found(IndexedText text, float score) {}

    /// How rare a word is was put into the question already, over all fields together: a word may
    /// be rare in titles and tell nothing.
    private static final class PlaceAndLength extends BM25Similarity {

        @Override
        protected float idf(long documents, long all) {
            return 1;
        }
    }

    static LanguageIndex of(List<IndexedText> texts, WordForms forms) {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(new FoldAnalyzer(forms));
        config.setSimilarity(new PlaceAndLength());
        try (var writer = new IndexWriter(directory, config)) {
            for (var number = 0; number < texts.size(); number++) {
                writer.addDocument(document(number, texts.get(number)));
            }
            writer.forceMerge(1);
            writer.commit();
            var searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new PlaceAndLength());
            return new LanguageIndex(List.copyOf(texts), searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /// @param readers texts of the reader's language
    /// @return what a question means in the words of these texts
    Question understand(List<AskedWord> words, LanguageIndex readers) {
        try {
            return Question.of(words, vocabulary, readers.vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return what was found, the best first
    List<Found> find(Question question) {
        try {
            var fields = searcher.storedFields();
            var found = searcher.search(question.toQuery(), MOST_FOUND).scoreDocs;
            var result = new Found[found.length];
            for (var place = 0; place < found.length; place++) {
                var number = fields.document(found[place].doc).getField(NUMBER).numericValue();
                result[place] = new Found(texts.get(number.intValue()), found[place].score);
            }
            return Arrays.asList(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(int number, IndexedText text) {
        var document = new Document();
        document.add(new StoredField(NUMBER, number));
        for (var field : TextField.values()) {
            document.add(new Field(field.words(), field.of(text), WORDS));
            document.add(new Field(field.beginnings(), field.of(text), BEGINNINGS));
        }
        return document;
    }

    private static FieldType type(IndexOptions options, boolean isWithoutLength) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(isWithoutLength);
        type.freeze();
        return type;
    }
}
