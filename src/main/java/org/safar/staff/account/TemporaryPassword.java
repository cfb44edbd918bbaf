package org.safar.staff.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A password that opens one sign-in, at which the person chooses another.
///
/// It is handed over by voice or on paper, so it has no letters and digits that look alike.
///
/// @param value 16 letters and digits in groups of four
record TemporaryPassword(String value) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TemporaryPassword random() {
        return new TemporaryPassword(
                Stream.generate(TemporaryPassword::group)
                        .limit(GROUPS)
                        .collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /// Never the password: this text may end up in a log.
    @Override
    public String toString() {
        return "TemporaryPassword";
    }
}
