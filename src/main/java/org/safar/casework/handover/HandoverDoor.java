package org.safar.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.safar.casework.CaseDesk;
import org.safar.casework.HelpDirectory;
import org.safar.casework.WorkerSession;
import org.safar.casework.Workers;
import org.safar.casework.vault.VaultSessions;
import org.safar.i18n.Language;
import org.safar.staff.CurrentStaff;
import org.safar.web.SentForm;

/// The way from an address to what is done there: first the vault, then the case.
@ApplicationScoped
class HandoverDoor {

    private final Workers workers;
    private final CurrentStaff staff;
    private final HttpHeaders headers;
    private final CaseDesk desk;
    private final HelpDirectory directory;

    HandoverDoor(
            Workers workers,
            CurrentStaff staff,
            HttpHeaders headers,
            CaseDesk desk,
            HelpDirectory directory) {
        this.workers = workers;
        this.staff = staff;
        this.headers = headers;
        this.desk = desk;
        this.directory = directory;
    }

    /// @return what the work answers, or the way to the vault for whoever has not opened it
    Response enter(Language language, Function<WorkerSession.Open, Response> work) {
        var cookie = headers.getCookies().get(VaultSessions.COOKIE);
        return switch (workers.of(staff, cookie == null ? null : cookie.getValue())) {
            case WorkerSession.Open open -> work.apply(open);
            case WorkerSession.Locked ignored -> toVault(language);
            case WorkerSession.NotAdmitted ignored -> toVault(language);
            case WorkerSession.NoOrganisation ignored -> toVault(language);
        };
    }

    /// @throws NotFoundException when the organisation may not read the case, or there is none
    Response read(Language language, String id, Function<HandoverVisit, Response> work) {
        return send(language, id, new MultivaluedHashMap<>(), work);
    }

    /// @param fields what was sent
    /// @throws NotFoundException when the organisation may not read the case, or there is none
    Response send(
            Language language,
            String id,
            MultivaluedMap<String, String> fields,
            Function<HandoverVisit, Response> work) {
        return enter(language, open -> work.apply(visit(language, id, open, new SentForm(fields))));
    }

    private HandoverVisit visit(
            Language language, String id, WorkerSession.Open open, SentForm form) {
        var opened =
                desk.open(open.worker(), HandoverAnswers.identifierOfCase(id), "case-read")
                        .orElseThrow(NotFoundException::new);
        var zone =
                directory
                        .handler(open.worker().organisation())
                        .<ZoneId>map(handler -> handler.country().zone())
                        .orElse(ZoneOffset.UTC);
        return new HandoverVisit(language, open, opened, zone, form);
    }

    private static Response toVault(Language language) {
        return HandoverAnswers.to(language, HandoverAnswers.VAULT);
    }
}
