package org.safar.staff.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.i18n.Dates;
import org.safar.staff.account.Account;
import org.safar.web.Choice;

/// An organisation as its page shows it.
///
/// @param organisation the organisation
/// @param members who works and worked for it
/// @param others who could join
record OrganisationView(Organisation organisation, List<Membership> members, List<Choice> others) {

    static OrganisationView of(
            Organisation organisation, List<Membership> members, List<Account> everybody) {
        var here =
                members.stream()
                        .filter(member -> member.until() == null)
                        .map(Membership::staff)
                        .toList();
        var others =
                everybody.stream()
                        .filter(account -> account.active() && !here.contains(account.id()))
                        .map(account -> new Choice(account.id(), account.name(), false))
                        .toList();
        return new OrganisationView(organisation, members, others);
    }

    /// @return the path of its page, without the language
    public String path() {
        return "staff/organisations/" + organisation.id();
    }

    /// @return the day in UTC, as `23.11.2026`; empty for null
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : Dates.numeric(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }
}
