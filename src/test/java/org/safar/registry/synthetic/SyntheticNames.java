package org.safar.registry.synthetic;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Makes names of agencies up that look like real ones: a word of the trade, a person or a place,
/// and a word out of a long tail that few others have.
final class SyntheticNames {

    /// Stands at the end of every name.
    static final String MARK = " (synthetic)";

    private static final List<String> FORMS =
            List.of("ОсОО", "ЖЧК", "ТОО", "ЖШС", "ООО", "ҶДММ", "MChJ", "LLC");

    private static final List<String> TRADE =
            words(
                    "Travel Work Ish Job Group Servis Kadr Mehnat Personal Expert Global Service Start Profi"
                            + " Konsalting Resurs Partner Bandlik Migratsia Vektor Rabota Emgek Kor Yumush Trud"
                            + " Staff Karera Mir Tur Invest Trans Avia Lider Centr Plus Holding Alians Standart");

    private static final List<String> PERSONS_AND_PLACES =
            words(
                    "Aibek Aida Aizada Akmal Alibek Alina Almaz Altynai Aman Anora Asel Azamat Aziz Bakyt"
                            + " Begimai Bobur Botir Chingiz Dilnoza Dilshod Doston Elmira Erlan Farhod Farrukh Gulnara"
                            + " Guljan Iskandar Islom Jamshid Janibek Jasur Kamila Kanat Kubanych Laziz Madina Malika"
                            + " Manas Marat Mavluda Meerim Mirbek Murod Nargiza Nurbek Nurlan Odil Oybek Parviz Ravshan"
                            + " Rustam Saida Samat Sardor Shahnoza Shavkat Sherzod Sitora Suhrob Tahmina Talant Temur"
                            + " Timur Tolgonai Umar Umida Ulugbek Venera Yulduz Zafar Zarina Zebo Ziyoda Zulfiya Bishkek"
                            + " Osh Tokmok Naryn Talas Batken Toshkent Samarqand Buxoro Andijon Namangan Fargona Navoiy"
                            + " Termiz Urganch Nukus Dushanbe Khujand Kulob Panjakent Isfara Almaty Astana Shymkent"
                            + " Taraz Aktobe Turkistan Semei Chui Alatoo Tianshan Pamir Sogd Khatlon Amudaryo Sirdaryo");

    private static final String CONSONANTS = "bdgjklmnprstvxzqfh";
    private static final String VOWELS = "aeiou";

    /// Words in the long tail.
    private static final int RARE = 250_000;

    private static final String LATIN = "abdefghijklmnopqrstuvxyzcw";
    private static final List<String> CYRILLIC =
            List.of(
                    "а", "б", "д", "е", "ф", "г", "ҳ", "и", "ж", "к", "л", "м", "н", "о", "п", "қ",
                    "р", "с", "т", "у", "в", "х", "й", "з", "к", "в");

    private SyntheticNames() {}

    /// @return a name without form and mark, in Latin letters
    static String core(Random random) {
        var core = pick(PERSONS_AND_PLACES, random) + " " + pick(TRADE, random);
        if (random.nextInt(10) < 7) {
            return rare(random) + " " + core;
        }
        return random.nextInt(3) == 0 ? core + " " + pick(TRADE, random) : core;
    }

    static String whole(String core, Random random) {
        return pick(FORMS, random) + " «" + core + "»" + MARK;
    }

    /// @return the same in Cyrillic letters, one for one
    static String cyrillic(String latin) {
        return latin.replace("sh", "ш")
                .replace("Sh", "Ш")
                .replace("ch", "ч")
                .replace("Ch", "Ч")
                .codePoints()
                .mapToObj(SyntheticNames::cyrillic)
                .collect(Collectors.joining());
    }

    private static String cyrillic(int letter) {
        var index = LATIN.indexOf(Character.toLowerCase(letter));
        if (index < 0) {
            return Character.toString(letter);
        }
        var other = CYRILLIC.get(index);
        return Character.isUpperCase(letter) ? other.toUpperCase() : other;
    }

    /// Some rare words are less rare than others, as in every language.
    private static String rare(Random random) {
        var number = (long) (RARE * Math.pow(random.nextDouble(), 2));
        var letters = new Random(number * 7_919);
        var word = new StringBuilder();
        for (var syllable = 2 + letters.nextInt(3); syllable > 0; syllable--) {
            word.append(CONSONANTS.charAt(letters.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(letters.nextInt(VOWELS.length())));
            if (letters.nextInt(3) == 0) {
                word.append(CONSONANTS.charAt(letters.nextInt(CONSONANTS.length())));
            }
        }
        return word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
