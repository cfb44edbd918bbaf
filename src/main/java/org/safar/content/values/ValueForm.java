package org.safar.content.values;

import org.safar.web.SentForm;
import org.safar.web.TypedDate;

/// A new amount as somebody typed it, right or wrong.
///
/// @param base number of the newest revision that they saw
/// @param from first day, empty where no source says it
/// @param to last day, empty while no end is known
/// @param address of the source, empty where there is none
record ValueForm(
        long base,
        String amount,
        TypedDate from,
        TypedDate to,
        String legalBasis,
        String source,
        String address) {

    static ValueForm empty(long base) {
        return new ValueForm(base, "", TypedDate.EMPTY, TypedDate.EMPTY, "", "", "");
    }

    static ValueForm of(SentForm sent) {
        return new ValueForm(
                sent.number("base"),
                sent.line("amount"),
                sent.date("from"),
                sent.date("to"),
                sent.line("legal-basis"),
                sent.line("source"),
                sent.line("address"));
    }

    /// @return the same words for somebody who has seen a later revision
    ValueForm havingSeen(long revision) {
        return new ValueForm(revision, amount, from, to, legalBasis, source, address);
    }
}
