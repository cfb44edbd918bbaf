package org.safar.content;

import org.jspecify.annotations.Nullable;
import org.safar.country.Country;

/// Which documents are asked for. What is null does not matter.
///
/// @param kind guide, system or news
/// @param country the documents apply there
/// @param stage of the journey
/// @param topic the problem
/// @param after identifier of the last document of the page before, empty for the first page
record DocumentQuery(
        @Nullable DocumentKind kind,
        @Nullable Country country,
        @Nullable String stage,
        @Nullable String topic,
        String after) {

    boolean matches(Document document) {
        var front = document.front();
        return document.kind().isProse()
                && (kind == null || document.kind() == kind)
                && (country == null || front.countries("countries").contains(country))
                && (stage == null || front.words("stages").contains(stage))
                && (topic == null || front.words("topics").contains(topic))
                && document.id().compareTo(after) > 0;
    }
}
