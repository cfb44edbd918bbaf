package org.safar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.i18n.Language;

/// Finds in a translated message what no eye sees: letters of another alphabet, wrong apostrophes,
/// lost placeholders.
public final class MessageFaults {

    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String KAZAKH = RUSSIAN + "әғқңөұүһі";
    private static final String KYRGYZ = RUSSIAN + "ңөү";
    private static final String TAJIK = "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя";
    private static final String UZBEK_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшъьэюяўқғҳ";
    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyz";
    private static final String UZBEK = "abcdefghijklmnopqrstuvxyzʻʼ";

    /// Names that keep their letters in every language, because so they stand on doors and screens.
    private static final Set<String> NAMES =
            Set.of(
                    ("PDF eGov eQonaq vmp RuID Türkiye WhatsApp Telegram QR SMS gov kz uk "
                                    + "ЦОН ХҚКО ИИН ЖСН РВП МРП АЕК IV ЕСУТД ҚР ДСМ GLAA Муҳоҷир Yenme")
                            .split(" "));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}ʻʼ]+");

    /// A placeholder of Qute, or the argument of an ICU pattern.
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w[^{}]*}|\\{\\w+(?=,)");

    private static final Pattern ICU_WORDS =
            Pattern.compile("\\{\\w+, plural,|(?:zero|one|two|few|many|other) (?=\\{)");

    /// Words in brackets or quotation marks: there stands what people find on Russian and Kazakh
    /// paper.
    private static final Pattern QUOTED = Pattern.compile("\\([^)]*\\)|«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private MessageFaults() {}

    /// @return sentences, empty when nothing is wrong
    public static List<String> of(Language language, String message) {
        var faults = new ArrayList<String>();
        var text = PLACEHOLDER.matcher(ICU_WORDS.matcher(message).replaceAll(" ")).replaceAll(" ");
        var plain = QUOTED.matcher(text).replaceAll(" ");
        var quoted =
                QUOTED.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.joining(" "));
        words(plain).flatMap(word -> foreign(word, alphabet(language))).forEach(faults::add);
        words(quoted)
                .flatMap(word -> foreign(word, alphabet(language) + KAZAKH + ENGLISH))
                .forEach(faults::add);
        words(text)
                .filter(MessageFaults::mixesScripts)
                .map(word -> "two scripts in " + word)
                .forEach(faults::add);
        faults.addAll(apostrophes(language, text));
        faults.addAll(form(message));
        return faults;
    }

    /// @return the placeholders of a message
    static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String alphabet(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case RU -> RUSSIAN;
            case UZ -> UZBEK;
            case UZ_CYRL -> UZBEK_CYRILLIC;
            case TG -> TAJIK;
            case KY -> KYRGYZ;
            case KK -> KAZAKH;
        };
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.contains(word));
    }

    private static Stream<String> foreign(String word, String alphabet) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> alphabet.indexOf(letter) < 0)
                .mapToObj(letter -> "foreign letter " + Character.getName(letter) + " in " + word)
                .limit(1);
    }

    private static boolean mixesScripts(String word) {
        return word.codePoints().anyMatch(letter -> is(letter, Character.UnicodeScript.LATIN))
                && word.codePoints()
                        .anyMatch(letter -> is(letter, Character.UnicodeScript.CYRILLIC));
    }

    private static boolean is(int letter, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(letter) == script;
    }

    private static List<String> apostrophes(Language language, String text) {
        var faults = new ArrayList<String>();
        if (language != Language.EN && text.matches("(?s).*\\p{L}['`’‘ʹ´]\\p{L}.*")) {
            faults.add("an apostrophe that is neither U+02BB nor U+02BC");
        }
        if (language != Language.UZ && text.matches("(?s).*[ʻʼ].*")) {
            faults.add("an Uzbek apostrophe");
        }
        if (language == Language.UZ && text.matches("(?s).*(?<![oOgG])ʻ.*")) {
            faults.add("U+02BB belongs behind o and g only");
        }
        if (language == Language.UZ && text.matches("(?si).*[oOgG]['`’‘ʹ´].*")) {
            faults.add("o and g take U+02BB");
        }
        if (language == Language.UZ
                && QUOTED.matcher(text).replaceAll(" ").matches("(?s).*\\b[cC](?![hH]).*")) {
            faults.add("c stands only before h");
        }
        return faults;
    }

    private static List<String> form(String message) {
        var faults = new ArrayList<String>();
        if (!Normalizer.isNormalized(message, Normalizer.Form.NFC)) {
            faults.add("letters and marks are not composed (NFC)");
        }
        if (message.isBlank() || !message.equals(message.strip()) || message.contains("  ")) {
            faults.add("empty, or spaces where none belong");
        }
        if (message.contains("<") || message.matches("(?s).*&\\w+;.*")) {
            faults.add("HTML");
        }
        return faults;
    }
}
