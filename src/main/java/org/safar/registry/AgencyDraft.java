package org.safar.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.search.SearchText;

/// An agency while something about it is published: what the register knew, and what they add.
final class AgencyDraft {

    /// Longest folded name; a longer one is sorted by its beginning.
    private static final int LONGEST_FOLDED = 300;

    final String id;
    final boolean isNew;
    private final List<NamedAs> names;
    private final int namesBefore;
    private final SearchText searchText;
    private @Nullable String country;
    private @Nullable String registrationNumber;
    private boolean changed;

    private AgencyDraft(String id, boolean isNew, List<NamedAs> names, String searchText) {
        this.id = id;
        this.isNew = isNew;
        this.names = new ArrayList<>(names);
        this.namesBefore = names.size();
        this.searchText = new SearchText(searchText);
    }

    static AgencyDraft ofNew(String id) {
        return new AgencyDraft(id, true, List.of(), "");
    }

    /// @return a new agency of which nothing but its registration is known
    static AgencyDraft ofNew(RegisteredAgency registered) {
        var draft = ofNew(registered.id());
        draft.learn(registered.names(), registered.country(), registered.number(), "");
        return draft;
    }

    static AgencyDraft of(Agency agency, List<NamedAs> names) {
        var draft = new AgencyDraft(agency.id, false, names, agency.searchText);
        draft.country = agency.country;
        draft.registrationNumber = agency.registrationNumber;
        return draft;
    }

    /// @param names all that are stored
    /// @param events all of it
    /// @return the agency with its search text computed anew
    static AgencyDraft anew(Agency agency, List<NamedAs> names, List<LicenceEvent> events) {
        var draft = new AgencyDraft(agency.id, false, names, "");
        draft.country = agency.country;
        draft.registrationNumber = agency.registrationNumber;
        draft.searchText.add(
                Stream.of(
                                names.stream().map(NamedAs::name),
                                Stream.ofNullable(agency.registrationNumber),
                                events.stream().map(LicenceEvent::licenceNumber))
                        .flatMap(texts -> texts)
                        .toList());
        return draft;
    }

    /// Takes from a report what is not known yet; what is known stays.
    void learn(ReportedEvent reported) {
        learn(
                reported.names(),
                reported.country(),
                reported.registrationNumber(),
                reported.event().licenceNumber());
    }

    private void learn(
            List<NamedAs> named,
            @Nullable Country registeredIn,
            @Nullable String number,
            String licenceNumber) {
        for (var name : named) {
            if (names.stream().noneMatch(known -> known.name().equals(name.name()))) {
                names.add(name);
                changed = true;
            }
        }
        if (country == null && registeredIn != null) {
            country = registeredIn.code();
            changed = true;
        }
        if (registrationNumber == null && number != null) {
            registrationNumber = number;
            changed = true;
        }
        changed |=
                searchText.add(
                        Stream.of(
                                        named.stream().map(NamedAs::name),
                                        Stream.of(licenceNumber),
                                        Stream.ofNullable(number))
                                .flatMap(texts -> texts)
                                .toList());
    }

    /// @return whether it must be stored
    boolean isChanged() {
        return changed;
    }

    String name() {
        return names.getFirst().name();
    }

    /// @return the name as lists are sorted by it
    String nameFolded() {
        var folded = SearchFold.fold(name());
        return folded.length() > LONGEST_FOLDED ? folded.substring(0, LONGEST_FOLDED) : folded;
    }

    /// @return ISO 3166-1 code of the country where it is registered, or `null`
    @Nullable String country() {
        return country;
    }

    @Nullable String registrationNumber() {
        return registrationNumber;
    }

    SearchText searchText() {
        return searchText;
    }

    /// @return every name; those from [#firstNewName] on are not stored yet
    List<NamedAs> names() {
        return names;
    }

    /// @return rank of the first name that is not stored yet
    int firstNewName() {
        return namesBefore;
    }
}
