package org.safar.casework.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.SendingKey;
import org.safar.casework.ThreadEntry;
import org.safar.casework.attachment.AttachmentCleaner;
import org.safar.casework.attachment.AttachmentFault;
import org.safar.casework.attachment.AttachmentResult.Cleaned;
import org.safar.casework.attachment.AttachmentResult.Refused;
import org.safar.casework.guess.LimitedByCaller;
import org.safar.casework.vault.BusyException;
import org.safar.platform.Problem;
import org.safar.platform.ProblemException;
import org.safar.web.UploadedForm;
import org.safar.web.UploadedForm.SentFile;
import org.safar.web.UploadedForms;

/// Lets programs add files to a request, and fetch them.
@Path(HelpFileApi.ADDRESS)
@PermitAll
@LimitedByCaller
@Tag(name = "Help requests")
@Produces(MediaType.APPLICATION_JSON)
public class HelpFileApi {

    static final String ADDRESS = "/api/v1/help-requests/thread/attachments";

    private static final String INVALID = "invalid-attachment";

    private final HelpRequests requests;
    private final OpenedCases cases;
    private final UploadedForms forms;
    private final AttachmentCleaner cleaner;

    HelpFileApi(
            HelpRequests requests,
            OpenedCases cases,
            UploadedForms forms,
            AttachmentCleaner cleaner) {
        this.requests = requests;
        this.cases = cases;
        this.forms = forms;
        this.cleaner = cleaner;
    }

    /// @param header what tells a second sending from a second file; may be left out
    /// @return nothing, when the file is stored durably
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a picture or a PDF",
            description =
                    "At most 10 MB. It is decoded and written anew, without place, device and date;"
                            + " what is stored is smaller or another kind at times.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = SentFileForm.class)))
    @APIResponse(responseCode = "201", description = "The file is stored")
    @APIResponse(
            responseCode = "400",
            description = "Not a form, or a key that is none (`/errors/bad-idempotency-key`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = HelpAnswers.UNKNOWN,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Codes in `errors`: `file-missing`, `several-files`, `empty`, `too-large`,"
                            + " `unknown-kind`, `damaged`, `too-complex`, `thread-full`. Or another"
                            + " file was sent with the same key before (`/errors/key-reused`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = HelpAnswers.TOO_MANY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = HelpAnswers.BUSY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response attach(
            @Parameter(description = HelpAnswers.KEY) @RestHeader("Idempotency-Key")
                    @Nullable String header) {
        var key = header == null ? SendingKey.create() : HelpAnswers.key(header);
        var form = forms.sent();
        var opened = cases.open(form.fields().text("receipt"));
        var sent = bytes(form);
        return switch (cleaner.clean(sent)) {
            case Cleaned cleaned -> keep(opened, cleaned, sent, key);
            case Refused(AttachmentFault fault) -> throw refused(fault);
        };
    }

    /// @return the file itself
    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({"image/jpeg", "image/png", "application/pdf"})
    @Operation(summary = "Fetch a file of a request")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = FileOfThreadJson.class)))
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "400",
            description = "Not JSON of this shape",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = HelpAnswers.UNKNOWN + ". Or it has no such file (`/errors/unknown-file`)",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = HelpAnswers.TOO_MANY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = HelpAnswers.BUSY,
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class)))
    public Response read(@Nullable FileOfThreadJson request) {
        if (request == null) {
            throw HelpAnswers.malformed();
        }
        var opened = cases.open(request.receipt());
        var attached =
                attached(cases.thread(opened), request.file()).orElseThrow(HelpFileApi::noFile);
        var bytes = requests.file(opened, attached.file()).orElseThrow(HelpFileApi::noFile);
        return HelpAnswers.unkept(
                Response.ok(bytes, attached.type().mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"file%s\""
                                        .formatted(attached.type().fileEnding())));
    }

    /// The parts of the form.
    ///
    /// @param receipt of the request, as the person typed it
    /// @param file JPEG, PNG or PDF; its name is not read
    private record SentFileForm(
            String receipt, @Schema(type = SchemaType.STRING, format = "binary") String file) {}

    private Response keep(PersonCase opened, Cleaned cleaned, byte[] sent, SendingKey key) {
        if (!requests.attach(opened, cleaned.kind(), cleaned.bytes(), sent, key)) {
            // Either it is gone, and then this tells so, or there is no room in it.
            cases.thread(opened);
            throw HelpAnswers.refused(INVALID, "/file", "thread-full");
        }
        return HelpAnswers.unkept(Response.status(Response.Status.CREATED));
    }

    private static byte[] bytes(UploadedForm form) {
        return switch (form.file()) {
            case SentFile.Kept(byte[] bytes) -> bytes;
            case SentFile.None() -> throw HelpAnswers.refused(INVALID, "/file", "file-missing");
            case SentFile.Dropped(UploadedForm.Reason reason) -> throw dropped(reason);
        };
    }

    private static ProblemException dropped(UploadedForm.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> refused(AttachmentFault.TOO_LARGE);
            case SEVERAL -> HelpAnswers.refused(INVALID, "/file", "several-files");
            case BUSY -> new BusyException();
        };
    }

    private static ProblemException refused(AttachmentFault fault) {
        return switch (fault) {
            case BUSY -> new BusyException();
            case EMPTY, TOO_LARGE, UNKNOWN_KIND, DAMAGED, TOO_COMPLEX ->
                    HelpAnswers.refused(
                            INVALID,
                            "/file",
                            fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static Optional<ThreadEntry.Attached> attached(
            PersonThread thread, @Nullable String file) {
        return thread.entries().stream()
                .map(PersonThread.Numbered::entry)
                .filter(ThreadEntry.Attached.class::isInstance)
                .map(ThreadEntry.Attached.class::cast)
                .filter(attached -> attached.file().toString().equals(file))
                .findFirst();
    }

    private static ProblemException noFile() {
        return new ProblemException(Problem.of(404, "unknown-file"));
    }
}
