package org.safar.registry.report;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reviewer ticked and wrote.
///
/// @param reports ticked ones; what is no identifier is left out
/// @param outcome `null` when none was chosen
/// @param note as it was typed
record ReportDeskForm(Set<UUID> reports, @Nullable ReportOutcome outcome, String note) {

    static final ReportDeskForm EMPTY = new ReportDeskForm(Set.of(), null, "");

    static ReportDeskForm read(MultivaluedMap<String, String> sent) {
        var reports = new LinkedHashSet<UUID>();
        Objects.requireNonNullElse(sent.get("report"), List.<String>of()).stream()
                .map(ReportFormReader::once)
                .flatMap(Optional::stream)
                .forEach(reports::add);
        var outcome = Optional.ofNullable(sent.getFirst("outcome")).flatMap(ReportOutcome::ofWord);
        return new ReportDeskForm(
                reports,
                outcome.orElse(null),
                Objects.requireNonNullElse(sent.getFirst("note"), "")
                        .replace('\u0000', ' ')
                        .strip());
    }

    boolean isNoteTooLong() {
        return note.length() > ReportQueue.LONGEST_NOTE;
    }
}
