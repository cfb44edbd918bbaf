package org.safar.content.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.web.TypedDate;

/// What somebody typed to do something with a revision.
///
/// @param go what the pressed button wants
/// @param publicNote what was corrected, for everybody
/// @param returnNote why it goes back, for whoever wrote it
/// @param day when readers are to see it
/// @param time of that day in Almaty
record DeedForm(String go, String publicNote, String returnNote, TypedDate day, String time) {

    static final DeedForm EMPTY = new DeedForm("", "", "", TypedDate.EMPTY, "");

    /// As long as the table allows.
    static final int LONGEST_NOTE = 500;

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    static DeedForm of(MultivaluedMap<String, String> sent) {
        return new DeedForm(
                Objects.requireNonNullElse(sent.getFirst("go"), ""),
                line(sent.getFirst("public-note")),
                line(sent.getFirst("return-note")),
                new TypedDate(
                        sent.getFirst("due-day"),
                        sent.getFirst("due-month"),
                        sent.getFirst("due-year")),
                line(sent.getFirst("due-time")));
    }

    /// @return whether a note is longer than can be kept
    boolean isTooLong() {
        return Math.max(publicNote.length(), returnNote.length()) > LONGEST_NOTE;
    }

    /// @return the moment that was typed, empty when it is none that is still to come
    Optional<Instant> dueAfter(Instant now) {
        return day.toDate()
                .flatMap(date -> clockTime().map(date::atTime))
                .map(moment -> moment.atZone(TextDeskWords.ZONE).toInstant())
                .filter(moment -> moment.isAfter(now));
    }

    private Optional<LocalTime> clockTime() {
        var matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(matcher.group(1));
        var minute = Integer.parseInt(matcher.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
