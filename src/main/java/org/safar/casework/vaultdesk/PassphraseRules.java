package org.safar.casework.vaultdesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a passphrase must be like. It is long rather than strange: what counts is how much is left
/// of it when everything is taken out that somebody tries first.
final class PassphraseRules {

    static final int LEAST = 14;

    /// Bounds what is made into a key; nobody types more.
    static final int MOST = 200;

    /// Letters and digits that must be left: ten that are not foreseen are out of reach of trying,
    /// because each try takes a moment on purpose.
    private static final int LEAST_LEFT = 10;

    /// Shorter parts of a name stand in every second word.
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_RUN = 4;

    /// What stands side by side on a keyboard, in an alphabet, or in everybody's mind.
    private static final List<String> RUNS =
            List.of(
                    "01234567890",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
                    "йцукенгшщзхъ",
                    "фывапролджэ",
                    "ячсмитьбю",
                    "safar",
                    "сафар",
                    "passphrase",
                    "password",
                    "пароль",
                    "parol",
                    "рамз");

    private PassphraseRules() {}

    /// @param typed a passphrase that somebody wants
    /// @param names of the person and the organisation
    /// @return what is wrong with it, empty when nothing is
    static Optional<VaultFault.Code> fault(String typed, List<String> names) {
        var passphrase = typed.strip();
        var length = passphrase.codePointCount(0, passphrase.length());
        if (length < LEAST) {
            return Optional.of(VaultFault.Code.SHORT);
        }
        if (length > MOST) {
            return Optional.of(VaultFault.Code.LONG);
        }
        var left = withoutRuns(compact(passphrase));
        if (left.length() < LEAST_LEFT) {
            return Optional.of(VaultFault.Code.TRIVIAL);
        }
        return withoutNames(left, names).length() < LEAST_LEFT
                ? Optional.of(VaultFault.Code.NAME)
                : Optional.empty();
    }

    private static String withoutRuns(String text) {
        var left = text;
        for (var run : RUNS) {
            left = without(left, run);
            left = without(left, new StringBuilder(run).reverse().toString());
        }
        return once(left);
    }

    /// Takes out the longest parts of the run first.
    private static String without(String text, String run) {
        var left = text;
        for (var length = run.length(); length >= SHORTEST_RUN; length--) {
            for (var from = 0; from + length <= run.length(); from++) {
                left = left.replace(run.substring(from, from + length), "");
            }
        }
        return left;
    }

    /// What is repeated counts once: `abcabcabc` is `abc`.
    private static String once(String text) {
        return text.replaceAll("(.{1,20}?)\\1+", "$1");
    }

    private static String withoutNames(String text, List<String> names) {
        var left = text;
        for (var name : names) {
            for (var part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                left = part.length() < SHORTEST_NAME ? left : left.replace(once(part), "");
            }
        }
        return left;
    }

    private static String compact(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
