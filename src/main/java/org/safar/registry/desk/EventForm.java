package org.safar.registry.desk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.web.TypedDate;

/// An event as somebody typed it, right or wrong.
///
/// @param kind word of what happened
/// @param from since when: a day, a month or a year
/// @param to last day, month or year
/// @param destinations codes of countries
/// @param confidence word
/// @param supersedes identifier of the event that it replaces, empty for none
record EventForm(
        String kind,
        TypedDate from,
        TypedDate to,
        List<String> destinations,
        String licenceNumber,
        String issuer,
        String reason,
        String sourceTitle,
        String sourceUrl,
        TypedDate sourceDate,
        TypedDate checkedOn,
        String confidence,
        String note,
        String supersedes) {

    static final EventForm EMPTY =
            new EventForm(
                    "",
                    TypedDate.EMPTY,
                    TypedDate.EMPTY,
                    List.of(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    TypedDate.EMPTY,
                    TypedDate.EMPTY,
                    "high",
                    "",
                    "");

    static EventForm of(SentFields sent) {
        return new EventForm(
                sent.line("kind"),
                sent.date("from"),
                sent.date("to"),
                sent.all("destinations"),
                sent.line("licence-number"),
                sent.line("issuer"),
                sent.line("reason"),
                sent.line("source-title"),
                sent.line("source-url"),
                sent.date("source-date"),
                sent.date("checked-on"),
                sent.line("confidence"),
                sent.line("note"),
                sent.line("supersedes"));
    }

    static EventForm of(EventRequest request) {
        var source = request.source();
        return new EventForm(
                TypedText.line(request.kind()),
                date(request.effectiveFrom()),
                date(request.effectiveTo()),
                codes(request.destinations()),
                TypedText.line(request.licenceNumber()),
                TypedText.line(request.issuer()),
                TypedText.line(request.reason()),
                source == null ? "" : TypedText.line(source.title()),
                source == null ? "" : TypedText.line(source.url()),
                source == null ? TypedDate.EMPTY : date(source.date()),
                source == null ? TypedDate.EMPTY : date(source.checkedOn()),
                TypedText.line(request.confidence()),
                TypedText.line(request.note()),
                TypedText.line(request.supersedes()));
    }

    /// @param request `null` when a program sent no event, which is like an empty form
    static EventForm ofNullable(@Nullable EventRequest request) {
        return request == null ? EMPTY : of(request);
    }

    /// @return an empty form that replaces an event
    EventForm replacing(@Nullable String event) {
        return new EventForm(
                event == null ? kind : "corrected",
                from,
                to,
                destinations,
                licenceNumber,
                issuer,
                reason,
                sourceTitle,
                sourceUrl,
                sourceDate,
                checkedOn,
                confidence,
                note,
                Objects.requireNonNullElse(event, supersedes));
    }

    private static List<String> codes(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes.stream().map(TypedText::line).toList();
    }

    private static TypedDate date(@Nullable String text) {
        return TypedDate.ofText(text);
    }
}
