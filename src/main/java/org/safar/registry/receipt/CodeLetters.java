package org.safar.registry.receipt;

import java.math.BigInteger;
import java.util.Optional;

/// Writes numbers with 32 digits and letters that people do not mix up (Crockford's base 32), and
/// reads what they type.
final class CodeLetters {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// What stands for another sign: letters that look like digits, and Cyrillic ones that look
    /// like Latin.
    private static final String TYPED = "OILОІАВЕЗКМНРСТУҮХ";

    private static final String MEANT = "01101ABE3KMHPCTYYX";

    private static final int GROUP = 4;
    private static final int SHORTEST = 12;

    /// Longer than any code; what is longer was not typed by a person.
    private static final int LONGEST = 60;

    private CodeLetters() {}

    static String write(BigInteger number) {
        var text = new StringBuilder();
        var rest = number;
        while (rest.signum() > 0 || text.length() < SHORTEST || text.length() % GROUP > 0) {
            text.append(LETTERS.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return text.reverse().toString().replaceAll("(.{4})(?=.)", "$1-");
    }

    /// @return the number, or empty when a sign is none of a code
    static Optional<BigInteger> number(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        for (var sign : typed.codePoints().toArray()) {
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || isHyphen(sign)) {
                continue;
            }
            var value = value(sign);
            if (value < 0) {
                return Optional.empty();
            }
            number = number.shiftLeft(5).add(BigInteger.valueOf(value));
        }
        return Optional.of(number);
    }

    private static boolean isHyphen(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    private static int value(int sign) {
        if (Character.isDigit(sign)) {
            return Character.digit(sign, 10);
        }
        var capital = Character.toUpperCase(sign);
        var alike = TYPED.indexOf(capital);
        return LETTERS.indexOf(alike < 0 ? capital : MEANT.charAt(alike));
    }
}
