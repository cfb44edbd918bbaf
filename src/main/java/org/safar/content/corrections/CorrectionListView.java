package org.safar.content.corrections;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.ReadingMoment;
import org.safar.i18n.Language;

/// A part of the log of corrections, newest first.
///
/// @param next number of the step before which the next part begins, null on the last part
/// @param isFirst whether the newest ones are in it
record CorrectionListView(List<CorrectionView> list, @Nullable Long next, boolean isFirst) {

    /// Notes of 500 letters, and the page must still fit into its first packets.
    private static final int PAGE = 12;

    /// @param before number of a step, [Long#MAX_VALUE] for the newest
    static CorrectionListView of(ReadingMoment now, long before, Language language) {
        var rest =
                now.library().corrections().stream()
                        .filter(correction -> correction.step() < before)
                        .toList();
        var shown = rest.stream().limit(PAGE).toList();
        return new CorrectionListView(
                shown.stream().map(it -> CorrectionView.of(now, it, language)).toList(),
                shown.size() < rest.size() ? shown.getLast().step() : null,
                before == Long.MAX_VALUE);
    }
}
