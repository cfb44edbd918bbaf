package org.safar.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The words that agencies are found by. Call it within a transaction.
@ApplicationScoped
public class SearchVocabulary {

    /// The word itself, words that are one letter off, words that begin with it, and words that
    /// contain it. `{` comes right behind `z`.
    private static final String SPELLINGS =
            """
            SELECT typed.word AS typed, found.word
            FROM (SELECT word COLLATE "C" AS word FROM unnest(CAST(:typed AS text[])) AS t (word)) AS typed
            CROSS JOIN LATERAL (
                (SELECT w.word FROM search_word w WHERE w.word = typed.word)
                UNION
                (SELECT w.word FROM search_word w
                 WHERE w.is_spelled AND one_letter_less(w.word) && one_letter_less(typed.word)
                 ORDER BY similarity(w.word, typed.word) DESC, w.word LIMIT 50)
                UNION
                (SELECT w.word FROM search_word w
                 WHERE length(typed.word) > 2 AND w.word >= typed.word AND w.word < typed.word || '{'
                 ORDER BY w.word LIMIT 100)
                UNION
                (SELECT w.word FROM search_word w
                 WHERE length(typed.word) > 3 AND w.is_spelled AND w.word LIKE '%' || typed.word || '%'
                 ORDER BY length(w.word), w.word LIMIT 50)
            ) AS found
            """;

    /// Words that share a part of the groups of three letters.
    private static final String ALIKE =
            """
            SELECT typed.word AS typed, found.word
            FROM (SELECT word COLLATE "C" AS word FROM unnest(CAST(:typed AS text[])) AS t (word)) AS typed
            CROSS JOIN LATERAL (
                SELECT w.word FROM search_word w WHERE w.is_spelled AND w.word % typed.word
                ORDER BY similarity(w.word, typed.word) DESC, w.word LIMIT 50
            ) AS found
            """;

    private final EntityManager entities;

    SearchVocabulary(EntityManager entities) {
        this.entities = entities;
    }

    /// Makes words known that are not known yet.
    public void add(SortedSet<String> words) {
        entities.createNativeQuery(
                        """
                        INSERT INTO search_word (word, is_spelled)
                        SELECT * FROM unnest(CAST(:words AS text[]), CAST(:spelled AS boolean[]))
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("words", words.toArray(String[]::new))
                .setParameter(
                        "spelled",
                        words.stream().map(SearchText::isSpelled).toArray(Boolean[]::new))
                .executeUpdate();
    }

    /// @return what each word may mean, by the word
    Map<String, Spelling> spellings(Collection<String> typed) {
        return spellings(typed, rows(SPELLINGS, typed));
    }

    /// @param threshold part of the groups of three letters that two words must share, 0 to 1
    /// @return what each word may mean when nothing nearer was found
    Map<String, Spelling> alike(Collection<String> typed, String threshold) {
        entities.createNativeQuery(
                        "SELECT set_config('pg_trgm.similarity_threshold', :threshold, true)")
                .setParameter("threshold", threshold)
                .getSingleResult();
        return spellings(typed, rows(ALIKE, typed));
    }

    /// @return known words of which a word is made up, empty when it cannot be taken apart
    List<String> pieces(String word) {
        var known =
                entities.createNativeQuery(
                                """
                                SELECT word FROM search_word
                                WHERE word = ANY(CAST(:parts AS text[])) AND is_spelled
                                """,
                                String.class)
                        .setParameter("parts", WordPieces.parts(word).toArray(String[]::new))
                        .getResultStream();
        var words = new HashSet<String>();
        known.forEach(row -> words.add((String) row));
        return WordPieces.of(word, words);
    }

    private List<?> rows(String sql, Collection<String> typed) {
        return entities.createNativeQuery(sql)
                .setParameter("typed", typed.toArray(String[]::new))
                .getResultList();
    }

    private static Map<String, Spelling> spellings(Collection<String> typed, List<?> rows) {
        var meant = new LinkedHashMap<String, Set<String>>();
        typed.forEach(word -> meant.put(word, new TreeSet<>()));
        for (var row : rows) {
            var columns = (Object[]) row;
            meant.get((String) columns[0]).add((String) columns[1]);
        }
        var spellings = new LinkedHashMap<String, Spelling>();
        meant.forEach((word, words) ->
                spellings.put(word, new Spelling(word, words.contains(word), List.copyOf(words))));
        return spellings;
    }
}
