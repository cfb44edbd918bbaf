package org.safar.casework.vaultdesk;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpDirectory;
import org.safar.casework.HelpDirectory.Route;
import org.safar.casework.HelpTopic;

/// How an organisation takes help requests, as it was typed.
public class HelpSettingsForm {

    /// Where most people of the region live and work; other countries are typed.
    static final List<String> OFFERED =
            List.of("KZ", "KG", "UZ", "TJ", "RU", "TR", "KR", "PL", "AE");

    @FormParam("country")
    @Nullable String country;

    @FormParam("hours")
    @Nullable String hours;

    @FormParam("answerDays")
    @Nullable String answerDays;

    @FormParam("retentionDays")
    @Nullable String retentionDays;

    @FormParam("noticeAddress")
    @Nullable String noticeAddress;

    @FormParam("takes")
    @Nullable String takes;

    @FormParam("countries")
    @Nullable List<String> countries;

    @FormParam("otherCountries")
    @Nullable String otherCountries;

    /// @param retentionDays what is offered to an organisation for which nothing was set yet
    static HelpSettingsForm empty(int retentionDays) {
        var form = new HelpSettingsForm();
        form.hours = "Mo-Fr 09:00-18:00";
        form.answerDays = "3";
        form.retentionDays = String.valueOf(retentionDays);
        return form;
    }

    static HelpSettingsForm of(HelpDirectory.Settings settings) {
        var form = new HelpSettingsForm();
        form.country = settings.country().code();
        form.hours = settings.hours();
        form.answerDays = String.valueOf(settings.answerDays());
        form.retentionDays = String.valueOf(settings.retentionDays());
        form.noticeAddress = settings.noticeAddress();
        form.takes = settings.takesRequests() ? "yes" : null;
        form.countries =
                settings.routes().stream()
                        .filter(HelpSettingsForm::isOffered)
                        .map(route -> route.country().code())
                        .toList();
        form.otherCountries =
                String.join(
                        "\n",
                        settings.routes().stream()
                                .filter(route -> !isOffered(route))
                                .map(HelpSettingsForm::line)
                                .toList());
        return form;
    }

    public String country() {
        return text(country);
    }

    public String hours() {
        return text(hours);
    }

    public String answerDays() {
        return text(answerDays);
    }

    public String retentionDays() {
        return text(retentionDays);
    }

    public String noticeAddress() {
        return text(noticeAddress);
    }

    public boolean takes() {
        return takes != null;
    }

    public List<String> countries() {
        return Objects.requireNonNullElse(countries, List.of());
    }

    public String otherCountries() {
        return text(otherCountries);
    }

    /// @return the lines with other countries, without empty ones
    Stream<String> lines() {
        return otherCountries().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static boolean isOffered(Route route) {
        return route.topic().isEmpty() && OFFERED.contains(route.country().code());
    }

    private static String line(Route route) {
        Optional<String> topic = route.topic().map(HelpTopic::word);
        return route.country().code() + topic.map(word -> " " + word).orElse("");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
