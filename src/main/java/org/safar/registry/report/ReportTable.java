package org.safar.registry.report;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.country.Country;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.registry.RegistryWords;
import org.safar.registry.desk.DeskMessages;
import org.safar.registry.report.ReportQueue.OpenReport;
import org.safar.web.TableRows;

/// The open reports as a table, in the reader's language. It holds what the desk shows, and nothing
/// by which two reports could be tied together.
record ReportTable(
        ReportMessages report,
        ReportDeskMessages desk,
        DeskMessages ofRegister,
        RegistryWords registry) {

    static ReportTable in(Language language) {
        var tag = Localized.Literal.of(language.tag());
        return new ReportTable(
                MessageBundles.get(ReportMessages.class, tag),
                MessageBundles.get(ReportDeskMessages.class, tag),
                MessageBundles.get(DeskMessages.class, tag),
                RegistryWords.in(language));
    }

    List<String> columns() {
        return List.of(
                ofRegister.columnAgency(),
                report.countryLabel(),
                report.reasonsLabel(),
                report.destinationLabel(),
                desk.columnHappened(),
                desk.columnPeople(),
                desk.columnReceived());
    }

    /// @return a row for each open report, the oldest first
    Iterator<List<String>> rows(ReportQueue queue) {
        return new TableRows<OpenReport>(
                last -> queue.openAfter(last == null ? null : last.report(), TableRows.BATCH),
                it -> List.of(cells(it)));
    }

    private List<String> cells(OpenReport open) {
        var one = open.report();
        return List.of(
                open.agency(),
                country(open.country()),
                one.reasons().stream().map(report::reason).collect(Collectors.joining("; ")),
                country(one.destination()),
                one.happened().isKnown() ? registry.date(one.happened()) : "",
                one.people() == null ? "" : report.people(one.people()),
                Dates.inWords(one.receivedOn(), registry.language()));
    }

    private String country(@Nullable Country country) {
        return country == null ? "" : registry.country(country);
    }
}
