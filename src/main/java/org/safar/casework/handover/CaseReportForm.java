package org.safar.casework.handover;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.safar.casework.DeskCase;
import org.safar.registry.AgencyRecord;
import org.safar.registry.Register;
import org.safar.registry.report.ReportForm;
import org.safar.web.Choice;
import org.safar.web.SentForm;

/// What a worker ticks and types for a report. Nothing of the case is in it but what is chosen
/// here, and its number is made by chance: the report cannot be led back to the case.
final class CaseReportForm {

    static final String AGENCY = "report-agency";
    static final String NAME = "name";

    private static final String PREFIX = "agency:";
    private static final String OTHER = "other";

    private CaseReportForm() {}

    /// @return agencies of the register that the case has to do with: those that were linked, and
    ///   the one that the person named
    static List<AgencyRecord> agencies(DeskCase opened, Register register) {
        var linked =
                opened.desk().references().stream()
                        .filter(reference -> reference.startsWith(PREFIX))
                        .map(reference -> reference.substring(PREFIX.length()));
        return Stream.concat(linked, Stream.ofNullable(opened.asked().agency()))
                .distinct()
                .flatMap(id -> register.find(id).stream())
                .toList();
    }

    /// @param agencies see [#agencies]
    /// @return them and "another one"; nothing when there are none
    static List<Choice> choices(List<AgencyRecord> agencies, HandoverVisit visit) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        var chosen = visit.form().line(AGENCY);
        var other = visit.words().messages().reportAgencyOther();
        return Stream.concat(
                        agencies.stream()
                                .map(it -> new Choice(it.id(), it.name(), it.id().equals(chosen))),
                        Stream.of(new Choice(OTHER, other, OTHER.equals(chosen))))
                .toList();
    }

    /// @return whether it says which agency
    static boolean namesAgency(SentForm sent, List<AgencyRecord> agencies) {
        return !listed(sent, agencies).isEmpty() || !sent.line(NAME).isEmpty();
    }

    /// @param agencies see [#agencies]
    static ReportForm read(SentForm sent, List<AgencyRecord> agencies) {
        var listed = listed(sent, agencies);
        return new ReportForm(
                listed,
                listed.isEmpty() ? sent.line(NAME) : "",
                "",
                sent.all("reasons"),
                sent.line("destination"),
                Objects.requireNonNullElse(sent.fields().getFirst("happened-month"), ""),
                Objects.requireNonNullElse(sent.fields().getFirst("happened-year"), ""),
                "",
                UUID.randomUUID().toString());
    }

    private static String listed(SentForm sent, List<AgencyRecord> agencies) {
        var chosen = sent.line(AGENCY);
        return agencies.stream()
                .map(AgencyRecord::id)
                .filter(chosen::equals)
                .findFirst()
                .orElse("");
    }
}
