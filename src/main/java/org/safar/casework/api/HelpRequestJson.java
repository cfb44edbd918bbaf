package org.safar.casework.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpForm;

/// A request for help as programs send it. No name, nor anything else that says who asks, is
/// needed.
///
/// @param language `en`, `ru`, `uz`, `uz-Cyrl`, `tg`, `ky` or `kk`: in which the answer is wanted
/// @param country ISO 3166-1 alpha-2 code of the country where it happens
/// @param region ISO 3166-2 code of a region of that country; absent when not told
/// @param topic `wages`, `contract`, `papers`, `passport-taken`, `injury`, `police`, `expulsion`,
///   `trafficking`, `violence`, `agency`, `health`, `children` or `other`
/// @param message in their own words, at most 20,000 characters
/// @param contact a safe way to reach them, at most 500 characters; absent when not told
/// @param agencyId identifier of an agency of the register; absent when it is about none
/// @param nationality ISO 3166-1 alpha-2 code of the country whose citizen they are; absent when
///   not told
public record HelpRequestJson(
        @Nullable String language,
        @Nullable String country,
        @Nullable String region,
        @Nullable String topic,
        @Nullable String message,
        @Nullable String contact,
        @Nullable String agencyId,
        @Nullable String nationality) {

    HelpForm toForm() {
        return new HelpForm(
                Objects.requireNonNullElse(language, ""),
                Objects.requireNonNullElse(country, ""),
                Objects.requireNonNullElse(region, ""),
                Objects.requireNonNullElse(topic, ""),
                Objects.requireNonNullElse(message, ""),
                Objects.requireNonNullElse(contact, ""),
                Objects.requireNonNullElse(agencyId, ""),
                Objects.requireNonNullElse(nationality, ""));
    }

    @Override
    public String toString() {
        return "HelpRequestJson";
    }
}
