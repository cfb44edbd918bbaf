package org.safar.registry.synthetic;

import java.util.Random;

/// Types a name as people do who heard it once.
public final class Misspelling {

    private static final String LETTERS = "abdegijklmnoprstuvz";

    private Misspelling() {}

    /// @return the name with one letter wrong, missing or doubled, half of them in Cyrillic letters
    public static String of(String core, Random random) {
        int place;
        do {
            place = random.nextInt(core.length());
        } while (core.charAt(place) == ' ');
        var before = core.substring(0, place);
        var letter = core.substring(place, place + 1);
        var after = core.substring(place + 1);
        var wrong =
                switch (random.nextInt(3)) {
                    case 0 -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
                    case 1 -> before + after;
                    default -> before + letter + letter + after;
                };
        return random.nextBoolean() ? SyntheticNames.cyrillic(wrong) : wrong;
    }
}
