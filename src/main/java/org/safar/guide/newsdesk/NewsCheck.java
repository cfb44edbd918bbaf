package org.safar.guide.newsdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safar.country.Country;
import org.safar.guide.Topic;
import org.safar.guide.newsdesk.NewsFault.Code;

/// Checks a news item that was typed. Pure.
///
/// @param form what was typed
/// @param today the day of the check
record NewsCheck(NewsForm form, LocalDate today) {

    static final List<String> KINDS = List.of("law", "quota", "scam");

    static final List<String> CONFIDENCES = List.of("confirmed", "reported", "uncertain");

    /// As every text: more is cut off in lists and link previews.
    private static final int LONGEST_TITLE = 90;

    private static final int LONGEST_SUMMARY = 200;

    /// News are read standing in a queue.
    private static final int LONGEST_BODY = 8_000;

    private static final int LONGEST_SOURCE = 500;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /// @return in the order of the fields, none when all is right
    List<NewsFault> faults() {
        var faults = new ArrayList<NewsFault>();
        choose(faults, "kind", KINDS.contains(form.kind()));
        text(faults, "title", form.title(), LONGEST_TITLE);
        text(faults, "summary", form.summary(), LONGEST_SUMMARY);
        text(faults, "body", form.body(), LONGEST_BODY);
        choose(faults, "countries", areCountries());
        choose(faults, "topics", areTopics());
        days(faults);
        choose(faults, "confidence", CONFIDENCES.contains(form.confidence()));
        text(faults, "source-title", form.sourceTitle(), LONGEST_SOURCE);
        address(faults);
        return faults;
    }

    private boolean areCountries() {
        return !form.countries().isEmpty()
                && form.countries().stream().allMatch(code -> Country.ofCode(code).isPresent());
    }

    private boolean areTopics() {
        return !form.topics().isEmpty()
                && form.topics().stream().allMatch(word -> Topic.ofWord(word).isPresent());
    }

    private void days(List<NewsFault> faults) {
        var first = form.startsOn().toDate();
        var last = form.endsOn().toDate();
        if (first.isEmpty()) {
            faults.add(new NewsFault("starts-on-day", Code.NO_DAY));
        }
        if (last.isEmpty()) {
            faults.add(new NewsFault("ends-on-day", Code.NO_DAY));
        } else if (last.get().isBefore(today)) {
            faults.add(new NewsFault("ends-on-day", Code.ENDED));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            faults.add(new NewsFault("ends-on-day", Code.ENDS_BEFORE));
        }
    }

    private void address(List<NewsFault> faults) {
        var address = form.sourceAddress();
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            faults.add(new NewsFault("source-address", Code.NO_ADDRESS));
        } else if (address.length() > LONGEST_SOURCE) {
            faults.add(new NewsFault("source-address", Code.TOO_LONG));
        }
    }

    private static void choose(List<NewsFault> faults, String field, boolean right) {
        if (!right) {
            faults.add(new NewsFault(field, Code.NOT_CHOSEN));
        }
    }

    private static void text(List<NewsFault> faults, String field, String text, int longest) {
        if (text.isBlank()) {
            faults.add(new NewsFault(field, Code.MISSING));
        } else if (text.length() > longest) {
            faults.add(new NewsFault(field, Code.TOO_LONG));
        }
    }
}
