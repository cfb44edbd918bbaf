package org.safar.registry.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new agency, as programs send it, with the first event that a source tells of it.
///
/// @param name as a source prints it, at most 300 letters
/// @param otherNames in other scripts, longer or shorter; absent without any
/// @param country ISO 3166-1 alpha-2 code of the country where it is registered, absent when the
///   source does not tell
/// @param registrationNumber BIN, INN or the like, 5 to 20 digits and letters; required when the
///   source only tells that the firm is registered
/// @param event what happened first, or `kind` `registered-only` with nothing but the source
public record AgencyRequest(
        @Nullable String name,
        @Nullable List<String> otherNames,
        @Nullable String country,
        @Nullable String registrationNumber,
        @Nullable EventRequest event) {}
