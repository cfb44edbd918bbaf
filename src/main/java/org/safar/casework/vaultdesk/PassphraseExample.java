package org.safar.casework.vaultdesk;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes passphrases by chance that can be spoken and typed in every language of the portal: five
/// words of two syllables, 64 bits.
final class PassphraseExample {

    private static final int WORDS = 5;
    private static final int SYLLABLES = 2;

    /// Without letters that are spoken or typed in different ways: c, h, j, q, w, x, y.
    private static final String CONSONANTS = "bdfgklmnprstvz";

    private static final String VOWELS = "aeiou";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PassphraseExample() {}

    /// @return for example `bako tulu nemi sora kidu`
    static String create() {
        return IntStream.range(0, WORDS).mapToObj(index -> word()).collect(Collectors.joining(" "));
    }

    private static String word() {
        return IntStream.range(0, SYLLABLES)
                .mapToObj(index -> "" + one(CONSONANTS) + one(VOWELS))
                .collect(Collectors.joining());
    }

    private static char one(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
