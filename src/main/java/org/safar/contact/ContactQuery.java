package org.safar.contact;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.country.Region;

/// Which contacts somebody looks for; every condition left out admits all.
///
/// @param country where it works
/// @param region where it works; contacts for the whole country fit too
/// @param need what it is needed for
/// @param speaks a language in which it answers
/// @param after the last contact of the list before, null for the beginning
public record ContactQuery(
        @Nullable Country country,
        @Nullable Region region,
        @Nullable ContactNeed need,
        @Nullable SpokenLanguage speaks,
        @Nullable Contact after) {

    /// @return whether the contact is one of those, wherever the list begins
    boolean admits(Contact contact) {
        return (country == null || contact.countries().contains(country))
                && (region == null || contact.region() == null || isLocal(contact))
                && (need == null || need.isMetBy(contact.kinds()))
                && (speaks == null || contact.languages().contains(speaks));
    }

    /// @return whether the contact is there for the region asked about
    boolean isLocal(Contact contact) {
        return region != null && region.equals(contact.region());
    }

    /// @return the same query for what comes behind that contact
    ContactQuery from(Contact last) {
        return new ContactQuery(country, region, need, speaks, last);
    }

    /// @return path of the page with this list, without the language; nothing in it needs escaping
    String path() {
        var fields =
                Stream.of(
                                field("country", country == null ? null : country.code()),
                                field("region", region == null ? null : region.code()),
                                field("need", need == null ? null : need.word()),
                                field("speaks", speaks == null ? null : speaks.code()),
                                field("cursor", after == null ? null : after.id()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return ContactPage.PATH + "?" + (fields.isEmpty() ? "need=" : fields);
    }

    private static Optional<String> field(String name, @Nullable String value) {
        return Optional.ofNullable(value).map(it -> name + "=" + it);
    }
}
