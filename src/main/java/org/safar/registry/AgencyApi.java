package org.safar.registry;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.safar.registry.licence.RegisterChain;
import org.safar.registry.profile.AgencyBackgrounds;
import org.safar.registry.profile.SourceChecks;
import org.safar.web.JsonAnswers;

/// The register of agencies for other systems. Nothing about who asks is stored or logged.
@Path("/api/v1/agencies")
@PermitAll
@Tag(
        name = "Agencies",
        description =
                "What public sources reported about employment agencies. Not an official list:"
                        + " absence means nothing. The data may be used under CC BY 4.0"
                        + " (https://creativecommons.org/licenses/by/4.0/)")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyApi {

    /// What others may do with the data: CC BY 4.0.
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /// Header of the exports: hash of the last event in them.
    private static final String HEAD = "Register-Head";

    /// Most words of a search that are looked at.
    private static final int LONGEST_WORDS = 200;

    private final Register register;
    private final RegisterExport export;
    private final AgencyBackgrounds backgrounds;
    private final SourceChecks checks;
    private final JsonAnswers answers;
    private final Request request;
    private final Clock clock;

    AgencyApi(
            Register register,
            RegisterExport export,
            AgencyBackgrounds backgrounds,
            SourceChecks checks,
            JsonAnswers answers,
            Request request,
            Clock clock) {
        this.register = register;
        this.export = export;
        this.backgrounds = backgrounds;
        this.checks = checks;
        this.answers = answers;
        this.request = request;
        this.clock = clock;
    }

    /// @param q name, other name, registration or licence number; Latin or Cyrillic, with a
    ///   misspelt letter, with any apostrophe
    /// @param country ISO 3166-1 alpha-2 code of the country where the agency is registered
    /// @param destination ISO 3166-1 alpha-2 code of a country of work; the status is then that for
    ///   this country
    /// @param status only agencies with this status today
    /// @param cursor `next` of the page before
    /// @param limit 1 to 100, 50 when absent
    @GET
    @Operation(summary = "Find agencies")
    @APIResponseSchema(AgencyList.class)
    public Response list(
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String country,
            @RestQuery @Nullable String destination,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String limit) {
        var query = new AgencyQuery();
        var search =
                new AgencySearch(
                        words(q),
                        query.country(country, "country"),
                        query.country(destination, "destination"),
                        query.standing(status),
                        query.place(cursor),
                        query.limit(limit));
        query.check();
        var found = register.search(search);
        var checked = checks.last(found.agencies().stream().map(AgencyRecord::id).toList());
        return answers.reading(
                new AgencyList(
                        found.agencies().stream()
                                .map(agency ->
                                        AgencySummary.of(agency, search.destination(), clock)
                                                .checkedAlso(checked.get(agency.id())))
                                .toList(),
                        found.next() == null ? null : found.next().toCursor(),
                        found.total(),
                        found.isTotalExact()));
    }

    /// @return one agency with its licences and events
    @GET
    @Path("/{id}")
    @Operation(summary = "Show one agency with its licences and all events")
    @APIResponseSchema(AgencyDetails.class)
    public Response one(@RestPath String id) {
        var agency = agency(id);
        var background = backgrounds.of(id, agency.eventIds());
        return answers.reading(AgencyDetails.of(agency, background, clock));
    }

    /// @param on the day (ISO 8601); today where the agency is when absent
    /// @param destination ISO 3166-1 alpha-2 code of a country of work; the agency as a whole when
    ///   absent
    @GET
    @Path("/{id}/status")
    @Operation(summary = "Tell the status of an agency on a day")
    @APIResponseSchema(StatusJson.class)
    public Response status(
            @RestPath String id,
            @RestQuery @Nullable String on,
            @RestQuery @Nullable String destination) {
        var query = new AgencyQuery();
        var day = query.day(on);
        var country = query.country(destination, "destination");
        query.check();
        var agency = agency(id);
        var asOf = Objects.requireNonNullElseGet(day, () -> agency.today(clock));
        var history = agency.history();
        var status = country == null ? history.on(asOf) : history.on(asOf, country);
        return answers.reading(StatusJson.of(status, asOf, agency));
    }

    /// @param since `next` of the answer before; from the beginning when absent
    /// @param limit 1 to 100, 50 when absent
    @GET
    @Path("/changes")
    @Operation(summary = "List published events, oldest first")
    @APIResponseSchema(EventFeed.class)
    public Response changes(@RestQuery @Nullable String since, @RestQuery @Nullable String limit) {
        var query = new AgencyQuery();
        var position = query.position(since);
        var most = query.limit(limit);
        query.check();
        var events = register.eventsAfter(position, most);
        var next = events.isEmpty() ? position : events.getLast().chained().position();
        return answers.reading(
                new EventFeed(
                        events.stream().map(it -> EventJson.of(it.chained())).toList(),
                        Long.toString(next)));
    }

    /// @return the whole register as a table, one row per event; the header `Register-Head` and the
    ///   last row hold the hash of the last event
    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @Operation(
            summary = "Download the whole register as CSV",
            description =
                    "One row for each event. An agency that is only registered has no event and so"
                            + " no row; the list of agencies holds it."
                            + " A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has `'` in"
                            + " front, so that table programs do not compute it. Whoever computes"
                            + " hashes takes the JSON export, where every value stands as it was"
                            + " hashed.")
    public Response csv() {
        return export(
                "text/csv;charset=UTF-8",
                "agencies.csv",
                (output, last) -> export.writeCsv(output, last.position()));
    }

    /// @return the whole register, with the hash of the last event as `head`
    @GET
    @Path("/export.json")
    @Operation(
            summary = "Download the whole register as JSON",
            description =
                    "Events only: an agency that is only registered has none and is not in it."
                            + " Whoever keeps `head` can prove later what was changed. The hash of an event is"
                            + " SHA-256, in hexadecimal, over lines `name=value` in UTF-8, each with"
                            + " a line feed, in this order: previousHash, position, id, agency,"
                            + " kind, effectiveFrom, effectiveTo, destinations (a blank between"
                            + " codes), licenceNumber, issuer, reason, sourceTitle, sourceUrl,"
                            + " sourceDate, sourceCheckedOn, confidence, note, supersedes,"
                            + " recordedAt. What is missing is empty; a backslash is written twice,"
                            + " a line feed as `\\n`, a carriage return as `\\r`. Before the first"
                            + " event stands a hash of 64 zeros")
    public Response json() {
        return export(
                MediaType.APPLICATION_JSON,
                "agencies.json",
                (output, last) -> export.writeJson(output, last.head(), last.position()));
    }

    /// The end of the chain when an export begins.
    private record Last(long position, String head) {}

    /// Writes an export up to that end.
    private interface Writing {
        void write(OutputStream output, Last last) throws IOException;
    }

    private Response export(String mediaType, String file, Writing writing) {
        var last =
                register.last()
                        .map(event -> new Last(event.position(), event.hash()))
                        .orElse(new Last(0, RegisterChain.BEGINNING));
        // Weak: the server compresses on its way what it does not know beforehand.
        var tag = new EntityTag(last.head, true);
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged == null
                        ? Response.ok((StreamingOutput) output -> writing.write(output, last))
                                .type(mediaType)
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"" + file + "\"")
                        : unchanged;
        return response.tag(tag)
                .header(HEAD, last.head)
                .header(HttpHeaders.LINK, "<" + LICENCE + ">; rel=\"license\"")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private AgencyRecord agency(String id) {
        return register.find(id).orElseThrow(NotFoundException::new);
    }

    private static String words(@Nullable String q) {
        var typed = Objects.requireNonNullElse(q, "").strip();
        return typed.length() > LONGEST_WORDS ? typed.substring(0, LONGEST_WORDS) : typed;
    }
}
