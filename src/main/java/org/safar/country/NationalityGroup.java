package org.safar.country;

import java.util.Optional;
import java.util.Set;

/// A group of nationalities that a rule names, for example `ALL_VISA_FREE`.
///
/// @param name the name that rules use
/// @param members codes of the states whose citizens belong to it; empty for a list that nobody
///   could read
/// @param everyone true for a group that holds every person
/// @param ruleTextKey which sentence tells people of a list that was not read; empty for a list
///   that was
public record NationalityGroup(
        String name, Set<String> members, boolean everyone, Optional<String> ruleTextKey) {

    public NationalityGroup {
        members = Set.copyOf(members);
    }

    /// Membership is never guessed: a group whose list was not read has no members.
    public boolean contains(Nationality nationality) {
        return everyone || members.contains(nationality.code());
    }

    /// @return true when some person may belong to both groups
    public boolean intersects(NationalityGroup other) {
        if (everyone) {
            return other.everyone || !other.members.isEmpty();
        }
        return other.everyone
                ? !members.isEmpty()
                : members.stream().anyMatch(other.members::contains);
    }
}
