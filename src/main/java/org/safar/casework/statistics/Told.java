package org.safar.casework.statistics;

/// What a table says in place of a number.
sealed interface Told {

    /// The number itself: 0, or 5 and more.
    record Exactly(int number) implements Told {}

    /// From 1 to 4.
    record Fewer() implements Told {}

    /// Nothing, because a small number could be computed from it.
    record Withheld() implements Told {}

    static Told of(int number) {
        return number > 0 && number < Hidden.LEAST ? new Fewer() : new Exactly(number);
    }
}
