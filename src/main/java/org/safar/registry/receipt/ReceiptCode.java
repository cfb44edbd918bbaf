package org.safar.registry.receipt;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import org.safar.registry.licence.ChainedEvent;

/// The code of a check receipt: which agency, which state of the register, which day. It is
/// computed and stored nowhere. See `src/docs/adr/0018-receipts-without-memory.md`.
///
/// @param agency position of the agency's first event in the chain
/// @param position position of the last event that the register held
/// @param day the day asked about
/// @param witness bits of a hash over the chain at that position and the agency
public record ReceiptCode(long agency, long position, LocalDate day, int witness) {

    /// First day that a code can name.
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /// Enough for 89 years.
    private static final int DAY_BITS = 15;

    private static final int WITNESS_BITS = 20;

    /// Every code is a multiple of it. A wrong character changes the number by less than 32 times a
    /// power of two, neighbours that changed places by 31 times that: no multiple of this prime.
    private static final BigInteger CHECK = BigInteger.valueOf(1021);

    /// Up to 2^25 events; so few that a `double` still tells their pairs apart.
    private static final int MOST_PAIR_BITS = 50;

    /// @param first the agency's first event
    /// @param last the last event that the register holds
    public static ReceiptCode of(ChainedEvent first, ChainedEvent last, LocalDate day) {
        return new ReceiptCode(
                first.position(),
                last.position(),
                day,
                witness(last.hash(), first.event().agency()));
    }

    /// @return the code that a person typed, or empty when it is mistyped
    public static Optional<ReceiptCode> parse(String typed) {
        return CodeLetters.number(typed)
                .filter(number -> number.signum() > 0 && number.mod(CHECK).signum() == 0)
                .flatMap(number -> ofNumber(number.divide(CHECK)));
    }

    /// @return whether the register held these events when the receipt was made
    boolean fits(ChainedEvent first, ChainedEvent last) {
        return equals(of(first, last, day));
    }

    /// @return groups of four characters with hyphens between them
    @Override
    public String toString() {
        var pair = position * (position - 1) / 2 + agency - 1;
        var number =
                BigInteger.valueOf(pair)
                        .shiftLeft(DAY_BITS)
                        .add(BigInteger.valueOf(day.toEpochDay() - FIRST_DAY.toEpochDay()))
                        .shiftLeft(WITNESS_BITS)
                        .add(BigInteger.valueOf(witness))
                        .multiply(CHECK);
        return CodeLetters.write(number);
    }

    private static Optional<ReceiptCode> ofNumber(BigInteger number) {
        var pair = number.shiftRight(DAY_BITS + WITNESS_BITS);
        if (pair.bitLength() > MOST_PAIR_BITS) {
            return Optional.empty();
        }
        var position = positionOf(pair.longValueExact());
        var agency = pair.longValueExact() - position * (position - 1) / 2 + 1;
        var day = FIRST_DAY.plusDays(bits(number.shiftRight(WITNESS_BITS), DAY_BITS));
        return Optional.of(new ReceiptCode(agency, position, day, bits(number, WITNESS_BITS)));
    }

    /// An agency's first event is never behind the last one, so both share one number: all pairs of
    /// position 1 come first, then those of position 2, and so on.
    private static long positionOf(long pair) {
        var position = (long) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
        while (position * (position - 1) / 2 > pair) {
            position--;
        }
        while ((position + 1) * position / 2 <= pair) {
            position++;
        }
        return position;
    }

    private static int bits(BigInteger number, int count) {
        return number.intValue() & ((1 << count) - 1);
    }

    private static int witness(String hash, String agency) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((hash + "\n" + agency).getBytes(StandardCharsets.UTF_8));
            return bits(new BigInteger(digest), WITNESS_BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
