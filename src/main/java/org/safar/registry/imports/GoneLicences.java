package org.safar.registry.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safar.country.Country;
import org.safar.registry.imports.Difference.Change;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.imports.ImportedEvent.Facts;
import org.safar.registry.licence.EventKind;
import org.safar.registry.licence.LicenceEvent;
import org.safar.registry.licence.PartialDate;
import org.safar.registry.licence.Standing;

/// Finds licences of which the office has told before, and that its complete list does not name.
record GoneLicences(KnownAgency agency, ImportedEvent made) {

    private static final Set<Standing> NOT_ENDED =
            Set.of(Standing.LICENSED, Standing.CONDITIONS, Standing.SUSPENDED);

    /// @param named countries of each row of the agency; an empty set stands for all
    /// @param unmatched licences of the register that no row tells of
    /// @return what is gone; of several licences all their countries
    Optional<Difference> find(List<SortedSet<Country>> named, List<LicenceEvent> unmatched) {
        if (named.stream().anyMatch(Set::isEmpty)) {
            return Optional.empty();
        }
        var covered = new TreeSet<Country>();
        named.forEach(covered::addAll);
        var countries = new TreeSet<Country>();
        var isGeneral = false;
        for (var licence : unmatched) {
            if (!isOfThisSource(licence)) {
                continue;
            }
            if (licence.destinations().isEmpty() && named.isEmpty()) {
                isGeneral |= isNotEnded(licence.destinations());
            }
            licence.destinations().stream()
                    .filter(country -> !covered.contains(country))
                    .filter(country -> isNotEnded(new TreeSet<>(Set.of(country))))
                    .forEach(countries::add);
        }
        if (!isGeneral && countries.isEmpty()) {
            return Optional.empty();
        }
        return difference(isGeneral ? new TreeSet<>() : countries);
    }

    private Optional<Difference> difference(SortedSet<Country> countries) {
        var statuses = agency.statuses(countries);
        var facts =
                new Facts(
                        EventKind.EXPIRED,
                        PartialDate.of(made.source().date()),
                        PartialDate.UNKNOWN,
                        countries,
                        "");
        var event =
                made.seen(
                        agency.id(),
                        facts,
                        KnownAgency.deciding(statuses),
                        ImportedEvent.NOT_IN_LIST);
        return agency.unlessKnown(event)
                .flatMap(it -> agency.record())
                .map(known ->
                        new Difference(
                                Group.GONE,
                                0,
                                agency.id(),
                                known.name(),
                                "",
                                List.of(known.name()),
                                List.of(
                                        new Change(
                                                ListColumn.STATUS.word(),
                                                statuses.getFirst().standing().word(),
                                                ListedStatus.EXPIRED.word()),
                                        new Change(
                                                ListColumn.COUNTRIES.word(),
                                                "",
                                                Difference.codes(countries))),
                                List.of(event),
                                false,
                                true));
    }

    private boolean isOfThisSource(LicenceEvent licence) {
        return ListSource.key(made.source().country(), licence.issuer()).equals(made.source().key())
                || licence.source().url().equals(made.source().url());
    }

    private boolean isNotEnded(SortedSet<Country> countries) {
        return agency.statuses(countries).stream()
                .allMatch(status -> NOT_ENDED.contains(status.standing()));
    }
}
