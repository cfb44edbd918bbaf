package org.safar.content.overview;

import java.util.List;
import java.util.function.UnaryOperator;

/// The overview as the page shows it.
///
/// @param hasLanguages whether the person works in any language at all
/// @param lists things to do
record OverviewView(
        boolean hasLanguages,
        boolean isEditor,
        List<Filter> kinds,
        List<Filter> languages,
        List<WorkList> lists,
        CoverageView coverage) {

    /// @param names account → name that colleagues know
    static OverviewView of(Overview overview, OverviewWords words, UnaryOperator<String> names) {
        var query = overview.query();
        var own = Filters.languages(overview.person());
        return new OverviewView(
                !own.isEmpty(),
                overview.person().isEditor(),
                Filters.kinds(query, words),
                Filters.languages(
                        OverviewQuery.EVERYTHING.translations(overview.person()),
                        query.language(),
                        language -> new OverviewQuery(query.kind(), language).path(),
                        words),
                new WorkLists(overview, words, names).all(),
                CoverageView.of(overview.coverage(), query, words));
    }
}
