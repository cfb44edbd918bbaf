package org.safar.registry;

import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.licence.Standing;

/// What somebody looks for; every condition left out admits all agencies.
///
/// @param words a name or a number as it was typed, empty for all agencies
/// @param country where the agency is registered, or `null`
/// @param destination a country that a source about the agency names, or `null`
/// @param standing its status today, for `destination` if there is one, or `null`
/// @param after place behind which the answer begins, or `null` for the first page
/// @param limit most agencies in the answer
public record AgencySearch(
        String words,
        @Nullable Country country,
        @Nullable Country destination,
        @Nullable Standing standing,
        @Nullable SearchPlace after,
        int limit) {

    /// Most agencies in one answer.
    public static final int MOST = 100;
}
