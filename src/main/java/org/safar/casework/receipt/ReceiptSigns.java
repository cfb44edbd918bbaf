package org.safar.casework.receipt;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two ways to write a receipt, each with a check sign at the end (Luhn's algorithm, in which
/// any single wrong sign and nearly any two swapped ones are found).
enum ReceiptSigns {
    /// Crockford's letters: without I, L, O and U.
    LETTERS("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 24),
    DIGITS("0123456789", 36);

    /// Letters that people take for others: similar ones, and those of a Cyrillic keyboard that
    /// look the same.
    private static final Map<Character, Character> ALIKE =
            Stream.of(
                            "O0", "I1", "L1", "О0", "І1", "АA", "ВB", "СC", "ЕE", "НH", "КK", "МM",
                            "РP", "ТT", "ХX", "ЅS", "ЈJ", "З3", "УY")
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    two -> two.charAt(0), two -> two.charAt(1)));

    private final String signs;
    private final int length;

    ReceiptSigns(String signs, int length) {
        this.signs = signs;
        this.length = length;
    }

    /// @return the signs alone, in capital letters, with look-alikes put right
    static String fold(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(ReceiptSigns::alike)
                .collect(Collectors.joining());
    }

    private static String alike(int letter) {
        var digit = Character.digit(letter, 10);
        if (digit >= 0) {
            return Integer.toString(digit);
        }
        return letter > Character.MAX_VALUE
                ? Character.toString(letter)
                : ALIKE.getOrDefault((char) letter, (char) letter).toString();
    }

    /// @return the way to write in which a receipt has that many signs
    static Optional<ReceiptSigns> ofLength(int length) {
        return Stream.of(values()).filter(form -> form.length == length).findFirst();
    }

    int length() {
        return length;
    }

    /// @return the number with its check sign
    String write(BigInteger value) {
        var base = BigInteger.valueOf(signs.length());
        var text = new StringBuilder();
        for (var rest = value; text.length() < length - 1; rest = rest.divide(base)) {
            text.append(signs.charAt(rest.mod(base).intValue()));
        }
        var written = text.reverse().toString();
        return written + signs.charAt(check(written));
    }

    /// @return whether all signs are known and the check sign fits
    boolean isWhole(String text) {
        return knows(text)
                && signs.indexOf(text.charAt(length - 1)) == check(text.substring(0, length - 1));
    }

    /// @param text whole, see [#isWhole]
    BigInteger value(String text) {
        return number(text.substring(0, length - 1));
    }

    /// @return whether it consists of signs of this form
    boolean knows(String text) {
        return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
    }

    /// @param text signs of this form, without a check sign
    BigInteger number(String text) {
        var base = BigInteger.valueOf(signs.length());
        return text.chars()
                .mapToObj(sign -> BigInteger.valueOf(signs.indexOf(sign)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.multiply(base).add(digit));
    }

    private int check(String text) {
        var base = signs.length();
        var sum = 0;
        var factor = 2;
        for (var index = text.length() - 1; index >= 0; index--) {
            var product = factor * signs.indexOf(text.charAt(index));
            sum += product / base + product % base;
            factor = factor == 2 ? 1 : 2;
        }
        return (base - sum % base) % base;
    }
}
