package org.safar.content.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.content.AmountUses;
import org.safar.content.Libraries;
import org.safar.content.ReadingMoment;
import org.safar.content.RevisionView;
import org.safar.content.TextAtDesk;
import org.safar.content.ValueFacts;
import org.safar.content.values.ValueView.Form;
import org.safar.content.values.ValueView.Row;
import org.safar.content.values.ValueView.UseLine;
import org.safar.content.values.ValueView.Waiting;
import org.safar.country.DatedValues.DatedValue;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffRole;

/// Makes the page of one amount for the person who looks at it.
@ApplicationScoped
class ValueViews {

    private final Libraries libraries;
    private final RevisionLine.Lines lines;
    private final CurrentStaff staff;

    ValueViews(Libraries libraries, RevisionLine.Lines lines, CurrentStaff staff) {
        this.libraries = libraries;
        this.lines = lines;
        this.staff = staff;
    }

    /// @param isSaved whether something was sent to a second person just now
    ValueView of(
            TextAtDesk found,
            ValueForm typed,
            List<ValueFault> faults,
            @Nullable String trouble,
            boolean isSaved,
            Language language) {
        var now = libraries.now();
        var words = ValueWords.in(language);
        var key = ValueFacts.key(found.text().document());
        var unit = found.next().text().front().word("unit");
        var form =
                staff.roles().contains(StaffRole.EDITOR)
                        ? new Form(typed, words.unit(unit), words.errors(faults), trouble)
                        : null;
        return new ValueView(
                ValueLine.of(
                        found.text().document(),
                        found.next().text().front().word("title"),
                        now,
                        words),
                rows(now.values().of(key), now, words),
                waiting(found.waiting(), now, words),
                form,
                AmountUses.of(now, key).stream().map(use -> UseLine.of(use, language)).toList(),
                lines.of(found.history(), language),
                isSaved ? words.messages().doneWaiting() : null);
    }

    private static @Nullable Waiting waiting(
            @Nullable RevisionView waiting, ReadingMoment now, ValueWords words) {
        if (waiting == null) {
            return null;
        }
        return new Waiting(
                RevisionLine.path(waiting.id()), rows(ValueDesk.rows(waiting).rows(), now, words));
    }

    private static List<Row> rows(List<DatedValue> values, ReadingMoment now, ValueWords words) {
        return values.stream()
                .sorted(Comparator.comparing(DatedValue::start).reversed())
                .map(value ->
                        new Row(
                                words.amount(value),
                                words.period(value),
                                value.legalBasis(),
                                value.source(),
                                value.address(),
                                value.holdsOn(now.version().day())))
                .toList();
    }
}
