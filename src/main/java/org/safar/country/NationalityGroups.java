package org.safar.country;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safar.platform.RuleFile;

/// The groups of `rules/stay/nationality-groups.csv`, per destination.
public final class NationalityGroups {

    private static final RuleFile FILE = new RuleFile("rules/stay/nationality-groups.csv");
    private static final String ANYWHERE = "*";
    private static final String EVERYONE = "*";
    private static final Set<String> CONFIDENCE_WORDS =
            Set.of("confirmed", "reported", "uncertain");

    private final Map<Key, NationalityGroup> groups;

    private NationalityGroups(Map<Key, NationalityGroup> groups) {
        this.groups = groups;
    }

    /// @throws org.safar.platform.BadRuleFileException when the file is missing or a row is wrong
    public static NationalityGroups load() {
        var groups = new HashMap<Key, NationalityGroup>();
        FILE.read(NationalityGroups::parse)
                .forEach(line -> groups.merge(line.key, line.group, NationalityGroups::join));
        return new NationalityGroups(Map.copyOf(groups));
    }

    /// @param name name of the group as a rule writes it
    /// @param destination the state whose rule names it
    /// @return the group, or empty when the file does not know it
    public Optional<NationalityGroup> find(String name, Country destination) {
        return Optional.ofNullable(
                groups.getOrDefault(
                        new Key(name, destination.code()), groups.get(new Key(name, ANYWHERE))));
    }

    private static Line parse(RuleFile.Row row) {
        var name = row.required("group");
        var destination = row.required("destination");
        if (!destination.equals(ANYWHERE)) {
            new Country(destination);
        }
        var member = row.optional("nationality");
        var members =
                member.isEmpty() || member.equals(EVERYONE)
                        ? Set.<String>of()
                        : Set.of(new Country(member).code());
        row.required("source");
        row.oneOf("confidence", CONFIDENCE_WORDS);
        row.day("checked_on");
        var textKey = Optional.of(row.optional("rule_text_key")).filter(key -> !key.isEmpty());
        var group = new NationalityGroup(name, members, member.equals(EVERYONE), textKey);
        return new Line(new Key(name, destination), group);
    }

    private static NationalityGroup join(NationalityGroup one, NationalityGroup two) {
        var members = new HashSet<>(one.members());
        members.addAll(two.members());
        return new NationalityGroup(
                one.name(), members, one.everyone() || two.everyone(), one.ruleTextKey());
    }

    private record Key(String name, String destination) {}

    private record Line(Key key, NationalityGroup group) {}
}
