package org.safar.registry.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.registry.AgencyRecord;
import org.safar.registry.AgencySearch;
import org.safar.registry.Register;
import org.safar.registry.SearchPlace;
import org.safar.registry.desk.DeskList.Row;
import org.safar.registry.desk.DeskList.Slice;

/// The lists of the desk, in the words of the reader.
@ApplicationScoped
class DeskLists {

    /// Sources that nobody looked at for so many days need a look.
    static final int STALE = 90;

    private static final List<String> BEGINNING = List.of("", "", "", "");

    private final Register register;
    private final Proposals proposals;
    private final LapsingLicences lapsing;
    private final DeskQueries queries;
    private final Clock clock;

    DeskLists(
            Register register,
            Proposals proposals,
            LapsingLicences lapsing,
            DeskQueries queries,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.lapsing = lapsing;
        this.queries = queries;
        this.clock = clock;
    }

    /// A list made of its columns and a way to read on.
    private record Made(List<String> columns, Reading reading) implements DeskList {

        @Override
        public Slice slice(String after, int limit) {
            return reading.slice(after, limit);
        }
    }

    /// Reads some rows.
    private interface Reading {
        Slice slice(String after, int limit);
    }

    /// @param name of a list of things to do, as it stands in its address
    DeskList named(DeskListName name, DeskWords words) {
        return switch (name) {
            case LAPSING -> lapsing(words);
            case UNCHECKED -> unchecked(words);
            case DUPLICATES -> duplicates(words);
        };
    }

    DeskList agencies(String typed, DeskWords words) {
        var messages = words.messages();
        return new Made(
                List.of(
                        messages.columnAgency(),
                        messages.columnCountry(),
                        messages.columnNumber(),
                        messages.columnStatus()),
                (after, limit) -> agencies(typed, after, limit, words));
    }

    private Slice agencies(String typed, String after, int limit, DeskWords words) {
        var place = Optional.of(after).flatMap(SearchPlace::ofCursor).orElse(null);
        var most = Math.min(limit, AgencySearch.MOST);
        var found = register.search(new AgencySearch(typed, null, null, null, place, most));
        var rows =
                found.agencies().stream()
                        .map(agency ->
                                new Row(
                                        AgencyDeskPage.path(agency.id()),
                                        List.of(
                                                agency.name(),
                                                country(agency.country(), words),
                                                text(agency.registrationNumber()),
                                                words.registry().standing(standing(agency))),
                                        ""))
                        .toList();
        return new Slice(rows, found.next() == null ? null : found.next().toCursor());
    }

    private org.safar.registry.licence.Standing standing(AgencyRecord agency) {
        return agency.history().on(agency.today(clock)).standing();
    }

    private DeskList lapsing(DeskWords words) {
        var messages = words.messages();
        return new Made(
                List.of(
                        messages.columnAgency(),
                        messages.columnTo(),
                        messages.columnDestinations(),
                        messages.columnLicence()),
                (after, limit) ->
                        Slice.of(
                                lapsing.after(after, limit + 1).stream()
                                        .map(it ->
                                                new Row(
                                                        AgencyDeskPage.path(it.agency().id()),
                                                        List.of(
                                                                it.agency().name(),
                                                                words.registry()
                                                                        .date(
                                                                                it.event()
                                                                                        .effectiveTo()),
                                                                words.registry()
                                                                        .countries(
                                                                                it.event()
                                                                                        .destinations()),
                                                                it.event().licenceNumber()),
                                                        LapsingLicences.cursor(it)))
                                        .toList(),
                                limit));
    }

    private DeskList unchecked(DeskWords words) {
        var messages = words.messages();
        var since = LocalDate.now(clock).minusDays(STALE);
        return new Made(
                List.of(
                        messages.columnAgency(),
                        messages.columnCountry(),
                        messages.columnChecked()),
                (after, limit) ->
                        Slice.of(
                                queries.unchecked(since, after, limit + 1).stream()
                                        .map(it ->
                                                new Row(
                                                        AgencyDeskPage.path(it.agency()),
                                                        List.of(
                                                                it.name(),
                                                                country(it.country(), words),
                                                                words.day(it.checkedOn())),
                                                        it.agency()))
                                        .toList(),
                                limit));
    }

    private DeskList duplicates(DeskWords words) {
        var messages = words.messages();
        return new Made(
                List.of(
                        messages.columnAgency(),
                        messages.columnCountry(),
                        messages.columnAlike(),
                        messages.columnNumber()),
                (after, limit) ->
                        Slice.of(
                                queries.alike(parts(after), limit + 1).stream()
                                        .map(it ->
                                                new Row(
                                                        AgencyDeskPage.path(it.agency()),
                                                        List.of(
                                                                it.name(),
                                                                country(it.country(), words),
                                                                it.isNumber()
                                                                        ? messages.sameNumber()
                                                                        : messages.sameName(),
                                                                it.isNumber() ? it.shared() : ""),
                                                        cursor(it)))
                                        .toList(),
                                limit));
    }

    DeskList proposals(DeskWords words) {
        var messages = words.messages();
        return new Made(
                List.of(
                        messages.columnTitle(),
                        messages.columnEvents(),
                        messages.columnEntered(),
                        messages.columnWhen()),
                (after, limit) ->
                        Slice.of(
                                proposals
                                        .waiting(
                                                after.matches("\\d{1,18}")
                                                        ? Long.parseLong(after)
                                                        : 0,
                                                limit + 1)
                                        .stream()
                                        .map(it ->
                                                new Row(
                                                        ProposalPage.path(it.id()),
                                                        List.of(
                                                                it.title(),
                                                                Integer.toString(it.events()),
                                                                it.enteredName(),
                                                                words.day(it.enteredAt())),
                                                        Long.toString(it.id())))
                                        .toList(),
                                limit));
    }

    private static String cursor(DeskQueries.Alike alike) {
        var country = alike.country();
        var parts =
                List.of(
                        alike.isNumber() ? "1-number" : "2-name",
                        country == null ? "" : country.code(),
                        alike.shared(),
                        alike.agency());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parts(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split("\n", -1));
            return parts.size() == BEGINNING.size() && text.indexOf(0) < 0 ? parts : BEGINNING;
        } catch (IllegalArgumentException e) {
            return BEGINNING;
        }
    }

    private static String country(@Nullable Country country, DeskWords words) {
        return country == null ? "" : words.registry().country(country);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
