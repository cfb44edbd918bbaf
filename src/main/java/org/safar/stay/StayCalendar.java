package org.safar.stay;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import java.util.stream.IntStream;

/// The last lawful day as an entry for the calendar of a phone, with reminders.
///
/// The entry does not say what it is for: another person may see the phone.
final class StayCalendar {

    /// Days before the last lawful day on which the phone reminds.
    private static final int[] REMINDERS = {14, 7, 1};

    private StayCalendar() {}

    /// @param day the last lawful day
    /// @param title neutral words in the reader's language
    /// @param now when the file is made
    /// @return a file of RFC 5545
    static String file(LocalDate day, String title, Instant now) {
        var event = new VEvent();
        event.setUid(UUID.randomUUID().toString());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(title);
        event.setDateStart(dayOf(day), false);
        IntStream.of(REMINDERS).mapToObj(days -> reminder(days, title)).forEach(event::addAlarm);
        var calendar = new ICalendar();
        // the default would name the library and its address
        calendar.setProductId("-//Safar//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static VAlarm reminder(int days, String title) {
        var before = Duration.builder().prior(true).days(days).build();
        return VAlarm.display(new Trigger(before, Related.START), title);
    }

    /// The library writes a day without a time from the default time zone's midnight.
    private static Date dayOf(LocalDate day) {
        return new Date(day.getYear() - 1900, day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
