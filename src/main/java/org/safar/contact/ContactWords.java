package org.safar.contact;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.contact.OpeningHours.Rule;
import org.safar.contact.OpeningHours.Span;
import org.safar.country.Country;
import org.safar.country.CountryNames;
import org.safar.country.Region;
import org.safar.country.RegionNames;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.i18n.WeekDays;

/// Says things of contacts in one language.
///
/// @param language the reader's language
/// @param messages the words in that language
public record ContactWords(Language language, ContactMessages messages) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// From this number on, days that follow each other are said as "from – to".
    private static final int RANGE = 3;

    public static ContactWords in(Language language) {
        return new ContactWords(
                language,
                MessageBundles.get(ContactMessages.class, Localized.Literal.of(language.tag())));
    }

    public String country(Country country) {
        return CountryNames.name(country, language);
    }

    public String countries(Collection<Country> countries) {
        return sorted(countries.stream().map(this::country));
    }

    public String languages(Collection<SpokenLanguage> languages) {
        return sorted(languages.stream().map(spoken -> spoken.name(language)));
    }

    private String sorted(Stream<String> names) {
        return names.sorted(language.collator()).collect(Collectors.joining(", "));
    }

    /// @return the region, or the countries where it works in the whole country
    public String place(Contact contact) {
        var countries = countries(contact.countries());
        var region = contact.region();
        return region == null ? countries : region(region) + ", " + countries;
    }

    public String region(Region region) {
        return RegionNames.name(region, language);
    }

    public String need(ContactNeed need) {
        return switch (need) {
            case DANGER -> messages.needDanger();
            case WORK -> messages.needWork();
            case PAPERS -> messages.needPapers();
            case TRAFFICKING -> messages.needTrafficking();
            case HEALTH -> messages.needHealth();
            case FAMILY -> messages.needFamily();
            case ADVICE -> messages.needAdvice();
            case CONSULATE -> messages.needConsulate();
            case ABROAD -> messages.needAbroad();
        };
    }

    public String verified(Verified verified) {
        var day = Dates.inWords(verified.day(), language);
        return switch (verified.how()) {
            case RUNG -> messages.verifiedRung(day, String.valueOf(verified.by()));
            case OFFICIAL -> messages.verifiedOfficial(day);
            case ORGANISATION -> messages.verifiedOrganisation(day);
            case UNVERIFIED -> messages.verifiedNot(day);
        };
    }

    /// @return one line for each group of days
    public List<String> hours(OpeningHours hours) {
        return hours.isAlways()
                ? List.of(messages.allDay())
                : hours.rules().stream().map(this::rule).toList();
    }

    private String rule(Rule rule) {
        var days = rule.isEveryDay() ? messages.everyDay() : days(rule.days());
        return rule.spans().stream()
                .map(Span::inWords)
                .collect(Collectors.joining(", ", days + ": ", ""));
    }

    private String days(Set<DayOfWeek> days) {
        var words = runs(days).stream().flatMap(this::run).collect(Collectors.joining(", "));
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    private Stream<String> run(List<DayOfWeek> days) {
        return days.size() < RANGE
                ? days.stream().map(this::day)
                : Stream.of(day(days.getFirst()) + " – " + day(days.getLast()));
    }

    private String day(DayOfWeek day) {
        return WeekDays.name(day, language);
    }

    private static List<List<DayOfWeek>> runs(Set<DayOfWeek> days) {
        var runs = new ArrayList<List<DayOfWeek>>();
        DayOfWeek before = null;
        for (var day : days) {
            if (before == null || before.plus(1) != day) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
            before = day;
        }
        return runs;
    }

    /// @return whether it is open at that moment, with the time there; null when nobody knows
    @Nullable String now(Contact contact, Instant moment) {
        var hours = contact.hours();
        var zone = contact.zone();
        if (hours == null || zone == null) {
            return null;
        }
        var there = moment.atZone(zone).toLocalDateTime();
        var time = TIME.format(there);
        return hours.isOpen(there) ? messages.openNow(time) : messages.closedNow(time);
    }
}
