package org.safar.registry.imports;

import java.util.List;
import java.util.SortedSet;
import org.safar.country.Country;
import org.safar.registry.licence.PartialDate;

/// A row of a list, understood.
///
/// @param row its number in the file
/// @param names the agency's name, then its other names
/// @param registrationNumber BIN, INN or the like; empty when the list gives none
/// @param licenceNumber empty when the list gives none
/// @param firstDay of the licence
/// @param lastDay of the licence
/// @param countries of work; empty when the list names none
/// @param status what the list says; never [ListedStatus#LEFT_OUT]
/// @param statusSince first day of that status, when the list tells
record ListedRow(
        long row,
        List<String> names,
        String registrationNumber,
        String licenceNumber,
        PartialDate firstDay,
        PartialDate lastDay,
        SortedSet<Country> countries,
        ListedStatus status,
        PartialDate statusSince) {

    String name() {
        return names.getFirst();
    }

    /// @return whether both say the same of the same licence
    boolean saysTheSameAs(ListedRow other) {
        return isAboutTheLicenceOf(other)
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && status == other.status
                && statusSince.equals(other.statusSince);
    }

    /// @return whether they cannot both be true
    boolean contradicts(ListedRow other) {
        return isAboutTheLicenceOf(other) && overlaps(other) && !saysTheSameAs(other);
    }

    private boolean isAboutTheLicenceOf(ListedRow other) {
        return licenceNumber.equals(other.licenceNumber) && countries.equals(other.countries);
    }

    private boolean overlaps(ListedRow other) {
        return !firstDay.start().isAfter(other.lastDay.end())
                && !other.firstDay.start().isAfter(lastDay.end());
    }
}
