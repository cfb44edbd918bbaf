package org.safar.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safar.content.DocumentLink;

/// Systems under the letters that they begin with.
record SystemListView(List<Letter> letters) {

    /// @param id of its heading
    record Letter(String id, String letter, List<DocumentLink> systems) {}

    static SystemListView of(GuideIndex index) {
        var letters = new ArrayList<Letter>();
        for (var system : index.systems()) {
            var letter = first(system.title(), index.language().locale());
            if (letters.isEmpty() || !letters.getLast().letter.equals(letter)) {
                letters.add(new Letter("letter-" + letters.size(), letter, new ArrayList<>()));
            }
            letters.getLast().systems.add(system);
        }
        return new SystemListView(letters);
    }

    /// Signs before the first letter, such as a quotation mark or #, are passed over.
    private static String first(String title, Locale locale) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(locale);
    }
}
