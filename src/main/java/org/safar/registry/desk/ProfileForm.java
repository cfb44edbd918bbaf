package org.safar.registry.desk;

import java.time.Clock;
import java.util.List;
import org.safar.registry.desk.DeskFault.Code;
import org.safar.registry.profile.Profile;
import org.safar.registry.profile.ProfileContents;

/// A profile as somebody typed it, right or wrong.
///
/// @param seen revision that the editor saw
/// @param phones one a line, as people, partners and names
/// @param names more names of the agency
record ProfileForm(
        int seen,
        String address,
        String phones,
        String site,
        String people,
        String partners,
        String names,
        String sourceTitle,
        String sourceUrl) {

    static ProfileForm of(SentFields sent) {
        var revision = sent.line("revision");
        return new ProfileForm(
                revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0,
                sent.line("address"),
                sent.text("phones"),
                sent.line("site"),
                sent.text("people"),
                sent.text("partners"),
                sent.text("names"),
                sent.line("source-title"),
                sent.line("source-url"));
    }

    static ProfileForm of(Profile profile) {
        var contents = profile.contents();
        return new ProfileForm(
                profile.revision(),
                contents.address(),
                String.join("\n", contents.phones()),
                contents.site(),
                String.join("\n", contents.people()),
                String.join("\n", contents.partners()),
                "",
                contents.sourceTitle(),
                contents.sourceUrl());
    }

    /// @return the same words for somebody who has seen a later revision
    ProfileForm havingSeen(int revision) {
        return new ProfileForm(
                revision, address, phones, site, people, partners, names, sourceTitle, sourceUrl);
    }

    List<DeskFault> faults(Clock clock) {
        var faults = new DeskFaults(clock);
        faults.optional(address, "address", 500);
        faults.optional(phones, "phones", 500);
        if (faults.address(site, "site", false).length() > 500) {
            faults.add("site", Code.TOO_LONG);
        }
        faults.optional(people, "people", 1_000);
        faults.optional(partners, "partners", 2_000);
        if (addedNames().stream().anyMatch(name -> name.length() > 300)) {
            faults.add("names", Code.TOO_LONG);
        }
        faults.required(sourceTitle, "source-title", 500);
        faults.address(sourceUrl, "source-url", true);
        return faults.list();
    }

    List<String> addedNames() {
        return TypedText.lines(names);
    }

    ProfileContents toContents() {
        return new ProfileContents(
                address,
                TypedText.lines(phones),
                site,
                TypedText.lines(people),
                TypedText.lines(partners),
                sourceTitle,
                sourceUrl);
    }
}
