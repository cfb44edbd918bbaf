package org.safar.registry.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Entry;
import org.safar.registry.EventView;
import org.safar.registry.NamedAs;
import org.safar.registry.RegistryWords;
import org.safar.registry.SourceView;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.profile.AgencyBackground;
import org.safar.registry.profile.Profile;
import org.safar.registry.profile.SourceChecks;

/// An agency as those who keep the register see it.
///
/// @param id its identifier
/// @param path of this page, without the language
/// @param look `good`, `limited`, `bad` or `unknown`
/// @param status in words, today
/// @param facts lines under its name
/// @param events newest first, also those that were replaced
/// @param registration where it was read that it is a registered firm, or `null` when the agency
///   came into the register with an event
/// @param waiting what waits for a second person
/// @param done what was done just now, or `null`
/// @param mayEdit whether the reader may change anything
record AgencyDeskView(
        String id,
        String path,
        String name,
        String look,
        String status,
        List<String> facts,
        Profile profile,
        List<Event> events,
        @Nullable Registration registration,
        List<Waiting> waiting,
        @Nullable String done,
        boolean mayEdit) {

    /// A published event.
    ///
    /// @param isReplaced whether a later one stands in its place
    /// @param lines who entered it and when
    record Event(String id, EventView event, boolean isReplaced, List<String> lines) {}

    /// That it is a registered firm.
    ///
    /// @param by line that tells who entered it
    record Registration(SourceView source, String by) {}

    /// A proposal that waits.
    ///
    /// @param path of its page
    record Waiting(String path, List<WaitingEvent> events) {}

    /// An event in it.
    record WaitingEvent(String id, EventView event) {}

    static AgencyDeskView of(
            AgencyRecord agency,
            AgencyBackground background,
            List<Proposals.About> waiting,
            StaffNames names,
            @Nullable Done done,
            boolean mayEdit,
            DeskWords words,
            Clock clock) {
        var standing = agency.history().on(agency.today(clock)).standing();
        return new AgencyDeskView(
                agency.id(),
                AgencyDeskPage.path(agency.id()),
                agency.name(),
                RegistryWords.look(standing),
                words.registry().standing(standing),
                facts(agency, background, words),
                background.profile(),
                events(agency, background, names, words),
                registration(agency, names, words),
                waiting.stream().map(about -> waiting(about, background, words)).toList(),
                done == null ? null : done.words(words.messages()),
                mayEdit);
    }

    private static List<String> facts(
            AgencyRecord agency, AgencyBackground background, DeskWords words) {
        var registry = words.registry();
        var facts = new ArrayList<String>();
        if (agency.country() != null) {
            facts.add(registry.country(agency.country()));
        }
        if (!agency.otherNames().isEmpty()) {
            facts.add(
                    registry.messages()
                            .otherNames(
                                    String.join(
                                            "; ",
                                            agency.otherNames().stream()
                                                    .map(NamedAs::name)
                                                    .toList())));
        }
        if (agency.registrationNumber() != null) {
            facts.add(registry.messages().registrationNumber(agency.registrationNumber()));
        }
        var checked = SourceChecks.later(agency.lastCheckedOn(), background.checkedOn());
        if (checked != null) {
            facts.add(words.messages().lastChecked(words.day(checked)));
        }
        return facts;
    }

    private static List<Event> events(
            AgencyRecord agency, AgencyBackground background, StaffNames names, DeskWords words) {
        var replaced = new HashSet<@Nullable String>();
        agency.events().forEach(chained -> replaced.add(chained.event().supersedes()));
        return agency.events().stream()
                .sorted(Comparator.comparingLong(ChainedEvent::position).reversed())
                .map(chained -> {
                    var event = chained.event();
                    return new Event(
                            event.id(),
                            EventView.of(
                                    event, background.replies().get(event.id()), words.registry()),
                            replaced.contains(event.id()),
                            lines(chained, names, words));
                })
                .toList();
    }

    private static @Nullable Registration registration(
            AgencyRecord agency, StaffNames names, DeskWords words) {
        var source = agency.registration();
        return source == null
                ? null
                : new Registration(
                        SourceView.of(source, words.registry()),
                        words.messages().enteredBy(names.ofWhoRegistered(agency.id())));
    }

    private static List<String> lines(ChainedEvent chained, StaffNames names, DeskWords words) {
        var messages = words.messages();
        var entry = names.entry(chained.position());
        var lines = new ArrayList<String>();
        lines.add(messages.publishedOn(words.day(chained.recordedAt())));
        if (entry.equals(Entry.CAME_ALONG)) {
            lines.add(messages.cameAlong());
        }
        if (entry.enteredBy() != null) {
            lines.add(messages.enteredBy(names.of(entry.enteredBy())));
        }
        if (entry.confirmedBy() != null) {
            lines.add(messages.confirmedBy(names.of(entry.confirmedBy())));
        }
        return lines;
    }

    private static Waiting waiting(
            Proposals.About about, AgencyBackground background, DeskWords words) {
        return new Waiting(
                ProposalPage.path(about.proposal().id()),
                about.events().stream()
                        .map(it ->
                                new WaitingEvent(
                                        it.event().id(),
                                        EventView.of(
                                                it.event(),
                                                background.replies().get(it.event().id()),
                                                words.registry())))
                        .toList());
    }
}
