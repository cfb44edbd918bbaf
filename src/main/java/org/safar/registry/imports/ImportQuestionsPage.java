package org.safar.registry.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safar.i18n.Language;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.staff.StaffRole;
import org.safar.web.FormErrors;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// What people are asked about a list before it is compared: whose it is, what its columns mean,
/// and what the words in them mean.
@Path(Language.PATH + "/" + ImportPage.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(StaffRole.REGISTRY_ADMIN_WORD)
public class ImportQuestionsPage {

    private static final String FORM = "answers";
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final ImportDesk desk;
    private final ImportWorker worker;
    private final OfficeMemory memory;
    private final StaffFrames frames;
    private final Pages pages;
    private final Clock clock;

    ImportQuestionsPage(
            ImportDesk desk,
            ImportWorker worker,
            OfficeMemory memory,
            StaffFrames frames,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.worker = worker;
        this.memory = memory;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registry/imports")
    record source(PageContext page, StaffFrame frame, ImportSourceView view)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/imports")
    record columns(PageContext page, StaffFrame frame, ImportColumnsView view)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "registry/imports")
    record words(PageContext page, StaffFrame frame, ImportColumnsView view)
            implements TemplateInstance {}

    @GET
    @Path("/{id:\\d+}/source")
    public Response source(@PathParam("language") Language language, @PathParam("id") long id) {
        var details = find(id);
        return isAsked(details)
                ? source(language, details, ImportSourceForm.of(details), FormErrors.NONE)
                : ImportPage.redirect(language, id, "");
    }

    @POST
    @Path("/{id:\\d+}/source")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response source(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent) {
        var details = find(id);
        if (!isAsked(details)) {
            return ImportPage.redirect(language, id, "");
        }
        var form = ImportSourceForm.read(sent);
        return switch (pressed(sent)) {
            case "stay-here" -> source(language, details, form, FormErrors.NONE);
            case "take" -> source(language, details, take(form), FormErrors.NONE);
            default -> describe(language, details, form);
        };
    }

    private ImportSourceForm take(ImportSourceForm form) {
        var offices = memory.offices();
        for (var index = 0; index < offices.size(); index++) {
            if (form.known().equals(Integer.toString(index))) {
                return form.with(offices.get(index));
            }
        }
        return form;
    }

    private Response describe(Language language, ImportDetails details, ImportSourceForm form) {
        var errors = form.errors(ImportWords.in(language).messages(), LocalDate.now(clock));
        if (errors.any()) {
            return source(language, details, form, errors);
        }
        var checkedOn = LocalDate.ofInstant(details.uploadedAt(), clock.getZone());
        desk.describe(details.id(), form.toSource(checkedOn), form.sheet());
        if (!form.sheet().equals(details.sheet()) && isOther(form.sheet(), details)) {
            worker.readAgain(details.id());
            return ImportPage.redirect(language, details.id(), "");
        }
        return ImportPage.redirect(language, details.id(), "/columns");
    }

    /// The first sheet is the one that was read already.
    private static boolean isOther(String sheet, ImportDetails details) {
        var shape = Objects.requireNonNull(details.shape());
        return !(details.sheet().isEmpty()
                && !shape.sheets().isEmpty()
                && sheet.equals(shape.sheets().getFirst()));
    }

    private Response source(
            Language language, ImportDetails details, ImportSourceForm form, FormErrors errors) {
        var page = page(language, details, "/source");
        var view =
                ImportSourceView.of(
                        details, form, errors, memory.offices(), ImportWords.in(language));
        return pages.personal(page, new source(page, frames.in(language), view), status(errors));
    }

    @GET
    @Path("/{id:\\d+}/columns")
    public Response columns(@PathParam("language") Language language, @PathParam("id") long id) {
        var details = find(id);
        return isDescribed(details)
                ? columns(language, details, proposed(details).columns(), FormErrors.NONE)
                : ImportPage.redirect(language, id, "");
    }

    @POST
    @Path("/{id:\\d+}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response columns(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent) {
        var details = find(id);
        if (!isDescribed(details)) {
            return ImportPage.redirect(language, id, "");
        }
        var shape = Objects.requireNonNull(details.shape());
        var form = ImportColumnsForm.read(sent, shape);
        if (pressed(sent).equals("stay-here")) {
            return columns(language, details, form.chosen(), FormErrors.NONE);
        }
        var errors = form.errors(ImportWords.in(language));
        if (errors.any()) {
            return columns(language, details, form.chosen(), errors);
        }
        var map = form.toMap(proposed(details).statuses());
        desk.explain(id, map);
        return ImportColumnsForm.unexplained(map, shape).isEmpty()
                ? compare(language, id)
                : ImportPage.redirect(language, id, "/words");
    }

    private Response columns(
            Language language,
            ImportDetails details,
            Map<Integer, ListColumn> chosen,
            FormErrors errors) {
        var page = page(language, details, "/columns");
        var view =
                ImportColumnsView.ofColumns(
                        details,
                        Objects.requireNonNull(details.shape()),
                        chosen,
                        errors,
                        ImportWords.in(language));
        return pages.personal(page, new columns(page, frames.in(language), view), status(errors));
    }

    @GET
    @Path("/{id:\\d+}/words")
    public Response words(@PathParam("language") Language language, @PathParam("id") long id) {
        var details = find(id);
        if (!isDescribed(details) || details.map() == null) {
            return ImportPage.redirect(language, id, "");
        }
        var guessed = new HashMap<String, ListedStatus>();
        asked(details)
                .forEach(word ->
                        details.map()
                                .status(word)
                                .or(() -> ListWords.status(word))
                                .ifPresent(status -> guessed.put(word, status)));
        return words(language, details, guessed, FormErrors.NONE);
    }

    @POST
    @Path("/{id:\\d+}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response words(
            @PathParam("language") Language language,
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent) {
        var details = find(id);
        var map = details.map();
        if (!isDescribed(details) || map == null) {
            return ImportPage.redirect(language, id, "");
        }
        var form = ImportColumnsForm.Words.read(sent, asked(details));
        if (pressed(sent).equals("stay-here")) {
            return words(language, details, form.meanings(), FormErrors.NONE);
        }
        var errors = form.errors(asked(details), ImportWords.in(language).messages());
        if (errors.any()) {
            return words(language, details, form.meanings(), errors);
        }
        desk.explain(id, form.addTo(map));
        return compare(language, id);
    }

    private Response words(
            Language language,
            ImportDetails details,
            Map<String, ListedStatus> chosen,
            FormErrors errors) {
        var page = page(language, details, "/words");
        var view =
                ImportColumnsView.ofWords(
                        details, asked(details), chosen, errors, ImportWords.in(language));
        return pages.personal(page, new words(page, frames.in(language), view), status(errors));
    }

    private Response compare(Language language, long id) {
        worker.compare(id);
        return ImportPage.redirect(language, id, "");
    }

    private static List<String> asked(ImportDetails details) {
        return ImportColumnsForm.words(
                Objects.requireNonNull(details.map()), Objects.requireNonNull(details.shape()));
    }

    private ColumnMap proposed(ImportDetails details) {
        var map = details.map();
        return map == null
                ? memory.meanings(Objects.requireNonNull(details.source()))
                        .propose(Objects.requireNonNull(details.shape()))
                : map;
    }

    private ImportDetails find(long id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    /// What was told can be told anew until it is confirmed.
    private static boolean isAsked(ImportDetails details) {
        return details.state() == ImportState.READ || details.state() == ImportState.COMPARED;
    }

    private static boolean isDescribed(ImportDetails details) {
        return isAsked(details) && details.source() != null;
    }

    private static String pressed(MultivaluedMap<String, String> sent) {
        return Objects.requireNonNullElse(sent.getFirst("go"), "next");
    }

    private PageContext page(Language language, ImportDetails details, String rest) {
        return PageContext.personal(
                language, ImportPage.PATH + "/" + details.id() + rest, FORM, clock.millis());
    }

    private static int status(FormErrors errors) {
        return errors.any() ? UNPROCESSABLE : OK;
    }
}
