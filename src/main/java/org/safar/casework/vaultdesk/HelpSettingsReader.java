package org.safar.casework.vaultdesk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safar.casework.HelpDirectory;
import org.safar.casework.HelpDirectory.Route;
import org.safar.casework.HelpTopic;
import org.safar.contact.OpeningHours;
import org.safar.contact.OpeningHoursReader;
import org.safar.country.Country;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// Reads how an organisation takes help requests.
final class HelpSettingsReader {

    static final String HOURS_EXAMPLE = "Mo-Fr 09:00-18:00";
    static final int MOST_ANSWER_DAYS = 30;

    /// As long as the column.
    private static final int LONGEST = 200;

    private static final String ADDRESS_EXAMPLE = "name@example.org";

    private final int mostRetentionDays;
    private final VaultMessages words;
    private final List<FieldError> errors = new ArrayList<>();

    private HelpSettingsReader(int mostRetentionDays, VaultMessages words) {
        this.mostRetentionDays = mostRetentionDays;
        this.words = words;
    }

    /// What came of reading.
    sealed interface Read {

        record Right(HelpDirectory.Settings settings) implements Read {}

        record Wrong(FormErrors errors) implements Read {}
    }

    /// @param mostRetentionDays the portal's own limit
    static Read read(HelpSettingsForm form, int mostRetentionDays, VaultMessages words) {
        return new HelpSettingsReader(mostRetentionDays, words).read(form);
    }

    private Read read(HelpSettingsForm form) {
        var country = Country.ofCode(form.country());
        if (country.isEmpty()) {
            fault("country", words.errorCountry());
        }
        if (!areHours(form.hours())) {
            fault("hours", words.errorHours(HOURS_EXAMPLE));
        }
        var answerDays = number("answerDays", form.answerDays(), MOST_ANSWER_DAYS);
        var retentionDays = number("retentionDays", form.retentionDays(), mostRetentionDays);
        if (!isAddress(form.noticeAddress())) {
            fault("noticeAddress", words.errorAddress(ADDRESS_EXAMPLE));
        }
        var routes = routes(form);
        if (!errors.isEmpty()) {
            return new Read.Wrong(new FormErrors(List.copyOf(errors)));
        }
        return new Read.Right(
                new HelpDirectory.Settings(
                        country.orElseThrow(),
                        form.hours(),
                        answerDays,
                        retentionDays,
                        form.noticeAddress(),
                        form.takes(),
                        routes));
    }

    /// Hours without any day are none: an answer would never be due.
    private static boolean areHours(String text) {
        return text.length() <= LONGEST
                && OpeningHoursReader.read(text)
                        .map(OpeningHours::rules)
                        .filter(rules -> !rules.isEmpty())
                        .isPresent();
    }

    private static boolean isAddress(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST && text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }

    private int number(String field, String text, int most) {
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            fault(field, words.errorNumber(most));
        }
        return number;
    }

    private List<Route> routes(HelpSettingsForm form) {
        var routes = new LinkedHashSet<Route>();
        form.countries().stream()
                .map(Country::ofCode)
                .flatMap(Optional::stream)
                .forEach(country -> routes.add(new Route(country, Optional.empty())));
        for (var line : form.lines().toList()) {
            route(line)
                    .ifPresentOrElse(
                            routes::add, () -> fault("otherCountries", words.errorLine(line)));
        }
        return List.copyOf(routes);
    }

    private static Optional<Route> route(String line) {
        var parts = line.split("[\\s,;:]+");
        var country = Country.ofCode(parts[0].toUpperCase(Locale.ROOT));
        if (parts.length == 1) {
            return country.map(found -> new Route(found, Optional.empty()));
        }
        var topic = HelpTopic.ofWord(parts[1].toLowerCase(Locale.ROOT));
        return parts.length == 2 && topic.isPresent()
                ? country.map(found -> new Route(found, topic))
                : Optional.empty();
    }

    private void fault(String field, String sentence) {
        errors.add(new FieldError(field, sentence));
    }
}
