package org.safar.casework.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.UnreadableException;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.staff.StaffFrame;
import org.safar.staff.StaffFrames;
import org.safar.web.PageContext;
import org.safar.web.Pages;

/// Lets in who has opened the vault of their organisation, and shows everybody else the way to it:
/// before any case is looked for.
@ApplicationScoped
class OpenVault {

    private static final String VAULT = "staff/vault";

    /// The token of the new page takes its place.
    private static final String TOKEN = "form-token";

    private final Workers workers;
    private final CurrentStaff staff;
    private final HttpHeaders headers;
    private final StaffFrames frames;
    private final Pages pages;

    OpenVault(
            Workers workers,
            CurrentStaff staff,
            HttpHeaders headers,
            StaffFrames frames,
            Pages pages) {
        this.workers = workers;
        this.staff = staff;
        this.headers = headers;
        this.frames = frames;
        this.pages = pages;
    }

    /// @param fields what was typed, to be sent again
    @CheckedTemplate(basePath = "casework/desk")
    record locked(
            PageContext page,
            StaffFrame frame,
            String action,
            List<Map.Entry<String, String>> fields)
            implements TemplateInstance {}

    Response enter(Language language, Function<WorkerSession.Open, Response> work) {
        return session() instanceof WorkerSession.Open open
                ? work.apply(open)
                : DeskAnswers.to(language, VAULT);
    }

    /// As [#enter]; words typed into a form are kept when the vault has closed meanwhile.
    ///
    /// @param path where the form was sent to, without the language
    Response enter(
            Language language,
            String path,
            CaseForm form,
            Function<WorkerSession.Open, Response> work) {
        return switch (session()) {
            case WorkerSession.Open open -> {
                try {
                    yield work.apply(open);
                } catch (UnreadableException e) {
                    // The lead made a new key at this very moment: nothing was stored.
                    yield locked(language, path, form);
                }
            }
            case WorkerSession.Locked it -> locked(language, path, form);
            case WorkerSession.NotAdmitted it -> DeskAnswers.to(language, VAULT);
            case WorkerSession.NoOrganisation it -> DeskAnswers.to(language, VAULT);
        };
    }

    private Response locked(Language language, String path, CaseForm form) {
        return form.holdsWords() ? keep(language, path, form) : DeskAnswers.to(language, VAULT);
    }

    private WorkerSession session() {
        var cookie = headers.getCookies().get(VaultSessions.COOKIE);
        return workers.of(staff, cookie == null ? null : cookie.getValue());
    }

    private Response keep(Language language, String path, CaseForm form) {
        var page = PageContext.reading(language, DeskAnswers.PATH);
        return pages.personal(
                page,
                new locked(page, frames.in(language), page.to(path), form.without(TOKEN).fields()),
                DeskAnswers.CONFLICT);
    }
}
