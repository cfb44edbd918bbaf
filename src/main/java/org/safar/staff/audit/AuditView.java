package org.safar.staff.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.platform.AuditLine;
import org.safar.platform.AuditLog;
import org.safar.platform.AuditQuery;

/// A part of the audit log as the page shows it.
///
/// @param query what was asked for
/// @param lines at most [#LINES] of them
/// @param older query of the address that shows the next lines, null behind the last
record AuditView(AuditQuery query, List<AuditLine> lines, @Nullable String older) {

    private static final int LINES = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    static AuditQuery query(
            @Nullable String person, @Nullable String subject, @Nullable String before) {
        var isPlace = before != null && before.matches("\\d{1,18}");
        return new AuditQuery(
                text(person), text(subject), isPlace ? Long.parseLong(before) : AuditQuery.NEWEST);
    }

    static AuditView of(AuditQuery query, AuditLog log) {
        // One more than shown tells whether there are older ones.
        var found = log.read(query, LINES + 1);
        var shown = found.stream().limit(LINES).toList();
        return new AuditView(
                query, shown, found.size() > LINES ? older(query, shown.getLast().id()) : null);
    }

    /// @return for example `2026-11-23 07:05`, in UTC
    public String moment(Instant at) {
        return inWords(at);
    }

    static String inWords(Instant at) {
        return MOMENT.format(at);
    }

    /// @return query of the address that gives all that was asked for as a file
    public String asked() {
        return asked(query);
    }

    private static String older(AuditQuery query, long last) {
        return asked(query) + "&before=" + last;
    }

    private static String asked(AuditQuery query) {
        return "?person=%s&subject=%s"
                .formatted(
                        URLEncoder.encode(query.person(), UTF_8),
                        URLEncoder.encode(query.subject(), UTF_8));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
