package org.safar.registry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.platform.SafeCell;
import org.safar.registry.Register.EventOfAgency;

/// Writes the whole register, one row per event, in constant memory.
@ApplicationScoped
class RegisterExport {

    /// Events read in one go.
    private static final int BATCH = 500;

    private static final List<String> COLUMNS =
            List.of(
                    "position",
                    "id",
                    "agency",
                    "name",
                    "otherNames",
                    "country",
                    "registrationNumber",
                    "kind",
                    "effectiveFrom",
                    "effectiveTo",
                    "destinations",
                    "licenceNumber",
                    "issuer",
                    "reason",
                    "sourceTitle",
                    "sourceUrl",
                    "sourceDate",
                    "sourceCheckedOn",
                    "confidence",
                    "note",
                    "recordedAt",
                    "supersedes",
                    "previousHash",
                    "hash");

    private final Register register;
    private final ObjectMapper json;

    RegisterExport(Register register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /// One event with what is known of its agency.
    ///
    /// @param agency as in [AgencySummary], without its status
    record Row(Owner agency, EventJson event) {}

    /// Whose event it is.
    record Owner(
            String id,
            String name,
            List<String> otherNames,
            @Nullable String country,
            @Nullable String registrationNumber) {

        static Owner of(AgencyRecord agency) {
            return new Owner(
                    agency.id(),
                    agency.name(),
                    agency.otherNames().stream().map(NamedAs::name).toList(),
                    agency.country() == null ? null : agency.country().code(),
                    agency.registrationNumber());
        }
    }

    /// A step of an export.
    private interface Writing {
        void write(Row row) throws IOException;
    }

    /// @param last the last event to write; what is published meanwhile is left to the next export
    void writeCsv(OutputStream output, long last) throws IOException {
        var writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        // CsvWriter would close the answer before the server has written its end.
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(COLUMNS);
        forEach(last, row -> csv.writeRecord(cells(row)));
        csv.flush();
    }

    /// @param head the last event's hash
    /// @param last position of the last event to write
    void writeJson(OutputStream output, String head, long last) throws IOException {
        var generator = json.getFactory().createGenerator(output);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.writeStartObject();
        generator.writeStringField("head", head);
        generator.writeNumberField("length", last);
        generator.writeArrayFieldStart("events");
        forEach(last, row -> generator.writeObject(row));
        generator.writeEndArray();
        generator.writeEndObject();
        generator.flush();
    }

    private void forEach(long last, Writing writing) throws IOException {
        var position = 0L;
        while (position < last) {
            var limit = (int) Math.min(BATCH, last - position);
            for (EventOfAgency it : register.eventsAfter(position, limit)) {
                writing.write(new Row(Owner.of(it.agency()), EventJson.of(it.chained())));
                position = it.chained().position();
            }
        }
    }

    private static List<String> cells(Row row) {
        var agency = row.agency;
        var event = row.event;
        return Stream.of(
                        Long.toString(event.position()),
                        event.id(),
                        event.agency(),
                        agency.name,
                        String.join("; ", agency.otherNames),
                        agency.country,
                        agency.registrationNumber,
                        event.kind(),
                        event.effectiveFrom(),
                        event.effectiveTo(),
                        String.join(" ", event.destinations()),
                        event.licenceNumber(),
                        event.issuer(),
                        event.reason(),
                        event.source().title(),
                        event.source().url(),
                        event.source().date(),
                        event.source().checkedOn().toString(),
                        event.confidence(),
                        event.note(),
                        event.recordedAt().toString(),
                        event.supersedes(),
                        event.previousHash(),
                        event.hash())
                .map(cell -> SafeCell.of(Objects.requireNonNullElse(cell, "")))
                .collect(Collectors.toList());
    }
}
