package org.safar.casework.receipt;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// What a person needs to come back to their request: a public half under which it is found, and a
/// secret half of 80 bits made by chance.
///
/// Two ways to write it, which mean the same: 24 letters and digits in six groups, or 36 digits in
/// nine groups. The last sign of each is a check that tells a typing error.
///
/// @param locator 35 bits, public
/// @param secret 80 bits, never kept
public record Receipt(long locator, BigInteger secret) {

    private static final int LOCATOR_BITS = 35;
    private static final int SECRET_BITS = 80;
    private static final int SECRET_BYTES = SECRET_BITS / 8;
    private static final int GROUP = 4;

    /// 35 bits are seven signs of five.
    private static final int LOCATOR_SIGNS = 7;

    private static final SecureRandom RANDOM = new SecureRandom();

    public Receipt {
        if (locator < 0 || locator >>> LOCATOR_BITS != 0 || secret.signum() < 0) {
            throw new IllegalArgumentException("not a receipt");
        }
        if (secret.bitLength() > SECRET_BITS) {
            throw new IllegalArgumentException("not a receipt");
        }
    }

    /// @return a new receipt, made by chance
    public static Receipt create() {
        return new Receipt(
                RANDOM.nextLong() >>> (Long.SIZE - LOCATOR_BITS),
                new BigInteger(SECRET_BITS, RANDOM));
    }

    /// @param typed as somebody typed it: with or without separators, in either case, with letters
    ///   that look alike
    /// @return the receipt, or empty when nothing of the right form was typed
    public static Optional<Receipt> read(String typed) {
        var signs = ReceiptSigns.fold(typed);
        var form = ReceiptSigns.ofLength(signs.length());
        if (form.isEmpty() || !form.get().isWhole(signs)) {
            return Optional.empty();
        }
        var value = form.get().value(signs);
        if (value.bitLength() > LOCATOR_BITS + SECRET_BITS) {
            return Optional.empty();
        }
        return Optional.of(
                new Receipt(
                        value.shiftRight(SECRET_BITS).longValueExact(),
                        value.mod(BigInteger.ONE.shiftLeft(SECRET_BITS))));
    }

    /// @return 24 letters and digits in groups of four, for example `7KQM-…`
    public String text() {
        return grouped(ReceiptSigns.LETTERS.write(value()));
    }

    /// @return 36 digits in groups of four, for those who do not read Latin letters
    public String digits() {
        return grouped(ReceiptSigns.DIGITS.write(value()));
    }

    /// @return the public half as it begins every receipt written in letters: seven signs
    public static String locatorText(long locator) {
        var whole = new Receipt(locator, BigInteger.ZERO);
        return ReceiptSigns.fold(whole.text()).substring(0, LOCATOR_SIGNS);
    }

    /// @param typed seven signs, as [#locatorText] gives them; a whole receipt is refused, nobody
    ///   but the person should have it
    /// @return the public half, or empty when it is none
    public static Optional<Long> readLocator(String typed) {
        var signs = ReceiptSigns.fold(typed);
        if (signs.length() != LOCATOR_SIGNS || !ReceiptSigns.LETTERS.knows(signs)) {
            return Optional.empty();
        }
        return Optional.of(ReceiptSigns.LETTERS.number(signs).longValueExact());
    }

    /// @return what a key is made from: 10 bytes
    public byte[] secretBytes() {
        var bytes = new byte[SECRET_BYTES];
        var magnitude = secret.toByteArray();
        // A leading zero byte of the sign goes, missing ones come.
        var from = Math.max(0, magnitude.length - SECRET_BYTES);
        System.arraycopy(
                magnitude,
                from,
                bytes,
                SECRET_BYTES - (magnitude.length - from),
                magnitude.length - from);
        return bytes;
    }

    /// @param typed the last group, as somebody typed it to show that they wrote the receipt down
    /// @return whether it is the last group of one of the two forms
    public boolean endsWith(String typed) {
        var signs = ReceiptSigns.fold(typed);
        return signs.length() == GROUP
                && (ReceiptSigns.fold(text()).endsWith(signs)
                        || ReceiptSigns.fold(digits()).endsWith(signs));
    }

    @Override
    public String toString() {
        return "Receipt";
    }

    private BigInteger value() {
        return BigInteger.valueOf(locator).shiftLeft(SECRET_BITS).or(secret);
    }

    private static String grouped(String signs) {
        return signs.replaceAll("(.{" + GROUP + "})(?!$)", "$1-").toUpperCase(Locale.ROOT);
    }
}
