package org.safar.i18n;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a name so that it is found whichever script, alphabet or keyboard it is typed with.
///
/// Latin and Cyrillic letters of one sound become one letter from `a` to `z`; only those, digits
/// and single blanks are left, so that a database index needs no knowledge of alphabets. For
/// finding only: what is shown keeps its letters.
public final class SearchFold {

    private static final Pattern STRIPPED = Pattern.compile("[ʻʼ'’‘`ʹ´ъь\\u2010\\u2011-]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DOUBLE_CONSONANT = Pattern.compile("([b-df-hj-np-tv-z])\\1+");
    private static final Pattern UZBEK_O = Pattern.compile("o[ʻʼ'’‘`ʹ´]");

    /// Sounds that Latin spells with several letters, longest first.
    private static final List<Map.Entry<String, String>> LATIN =
            List.of(
                    Map.entry("sh", "ш"),
                    Map.entry("ch", "ч"),
                    Map.entry("zh", "ж"),
                    Map.entry("kh", "х"),
                    Map.entry("ts", "с"),
                    Map.entry("ck", "к"),
                    Map.entry("yo", "е"),
                    Map.entry("ye", "е"));

    /// Sounds that Cyrillic spells with several letters.
    private static final List<Map.Entry<String, String>> CYRILLIC =
            List.of(Map.entry("дж", "ж"), Map.entry("тс", "с"));

    private static final Map<Character, String> LETTERS = letters();

    private SearchFold() {}

    /// @return the name as it is most often written
    public static String fold(String text) {
        return fold(text, UnaryOperator.identity());
    }

    /// @return every form under which a name should be found, without doubles: also with the
    ///   substitutes that people type for letters which their keyboard lacks, and without blanks
    public static List<String> forms(String text) {
        return Stream.of(fold(text), fold(text, SearchFold::substitutes))
                .flatMap(form -> Stream.of(form, form.replace(" ", "")))
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }

    private static String substitutes(String text) {
        return UZBEK_O.matcher(text)
                .replaceAll("о")
                .replace("ӯ", "о")
                .replace("ў", "о")
                .replace("ә", "е")
                .replace("ң", "нг");
    }

    private static String fold(String text, UnaryOperator<String> first) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var typed = UZBEK_O.matcher(first.apply(lower)).replaceAll("у");
        var base = withoutMarks(STRIPPED.matcher(typed).replaceAll(""));
        var folded =
                withSounds(withSounds(base, LATIN), CYRILLIC)
                        .chars()
                        .mapToObj(letter ->
                                LETTERS.getOrDefault((char) letter, Character.toString(letter)))
                        .collect(Collectors.joining());
        return DOUBLE_CONSONANT
                .matcher(OTHER.matcher(folded).replaceAll(" "))
                .replaceAll("$1")
                .strip();
    }

    /// Й loses its mark too: it is spelt i or y in Latin.
    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String withSounds(String text, List<Map.Entry<String, String>> sounds) {
        var result = text;
        for (var sound : sounds) {
            result = result.replace(sound.getKey(), sound.getValue());
        }
        return result;
    }

    private static Map<Character, String> letters() {
        var from = "абвгдежзиклмнопрстуфхцчшщыэ" + "қғҳҷңөүұһіәıwqxhcyў";
        var to = "abvgdejziklmnoprstufxscwwie" + "kgxjnouuxiaivkxxkiu";
        var letters =
                from.chars()
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        letter -> (char) letter.intValue(),
                                        letter -> String.valueOf(to.charAt(from.indexOf(letter)))));
        letters.put('ю', "iu");
        letters.put('я', "ia");
        return Map.copyOf(letters);
    }
}
