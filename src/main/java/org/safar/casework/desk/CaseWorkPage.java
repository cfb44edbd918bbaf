package org.safar.casework.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.safar.casework.CaseTime;
import org.safar.casework.DeskWork;
import org.safar.casework.HelpText;
import org.safar.casework.desk.CaseScreen.Visit;
import org.safar.i18n.Language;
import org.safar.staff.StaffRole;

/// Notes, tasks, days, and who works on a case.
@Path(Language.PATH + "/" + DeskAnswers.PATH)
@RolesAllowed({StaffRole.CASE_WORKER_WORD, StaffRole.CASE_LEAD_WORD})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseWorkPage {

    private static final int LONGEST_NOTE = 20_000;
    private static final int LONGEST_TASK = 500;

    /// The number of entries that the page knew: after a deed it is counted anew.
    private static final String ENTRIES = "entries";

    private final DeskWork work;
    private final Colleagues colleagues;
    private final CaseScreen screen;
    private final CaseVisits visits;
    private final Clock clock;

    CaseWorkPage(
            DeskWork work,
            Colleagues colleagues,
            CaseScreen screen,
            CaseVisits visits,
            Clock clock) {
        this.work = work;
        this.colleagues = colleagues;
        this.screen = screen;
        this.visits = visits;
        this.clock = clock;
    }

    @POST
    @Path("/{case}/notes")
    public Response note(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/notes", fields, this::note);
    }

    @POST
    @Path("/{case}/assign-to-me")
    public Response take(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(
                language,
                id,
                "/assign-to-me",
                fields,
                visit -> {
                    var worker = visit.visitor().worker();
                    var changed = work.assign(worker, visit.id(), worker.by());
                    return screen.after(visit, changed, CaseDone.ASSIGNED, ENTRIES);
                });
    }

    @POST
    @Path("/{case}/hand-over")
    public Response handOver(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/hand-over", fields, this::handOver);
    }

    @POST
    @Path("/{case}/follow-up")
    public Response followUp(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/follow-up", fields, this::followUp);
    }

    @POST
    @Path("/{case}/tasks")
    public Response addTask(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            MultivaluedMap<String, String> fields) {
        return visits.send(language, id, "/tasks", fields, this::addTask);
    }

    @POST
    @Path("/{case}/tasks/{task}")
    public Response tickOff(
            @PathParam("language") Language language,
            @PathParam("case") String id,
            @PathParam("task") String task,
            MultivaluedMap<String, String> fields) {
        return visits.send(
                language,
                id,
                "/tasks/" + task,
                fields,
                visit -> {
                    var changed =
                            work.tickOff(
                                    visit.visitor().worker(),
                                    visit.id(),
                                    DeskAnswers.identifier(task));
                    return screen.after(visit, changed, CaseDone.TASK_DONE, ENTRIES);
                });
    }

    private Response note(Visit visit) {
        var text = visit.form().words(CaseForm.NOTE);
        if (text.isEmpty()) {
            return screen.refuse(visit, CaseForm.NOTE, messages(visit).errorNoteEmpty());
        }
        if (HelpText.length(text) > LONGEST_NOTE) {
            return screen.refuse(visit, CaseForm.NOTE, messages(visit).errorNoteLong(LONGEST_NOTE));
        }
        var changed = work.note(visit.visitor().worker(), visit.id(), text, entries(visit));
        return screen.after(visit, changed, CaseDone.NOTED, CaseForm.NOTE, ENTRIES);
    }

    private Response handOver(Visit visit) {
        var colleague =
                colleagues.find(
                        visit.visitor().organisation().id(), visit.form().line("colleague"));
        if (colleague.isEmpty()) {
            return screen.refuse(visit, "colleague", messages(visit).errorColleague());
        }
        var changed = work.assign(visit.visitor().worker(), visit.id(), colleague.get());
        return screen.after(visit, changed, CaseDone.ASSIGNED, "colleague", ENTRIES);
    }

    private Response followUp(Visit visit) {
        var typed = visit.form().date("follow-up");
        var day = typed.toDate().orElse(null);
        if (!typed.isEmpty() && (day == null || day.isBefore(CaseTime.today(clock)))) {
            return screen.refuse(visit, "follow-up-day", messages(visit).errorFollowUp());
        }
        var changed = work.followUp(visit.visitor().worker(), visit.id(), day);
        return screen.after(
                visit,
                changed,
                CaseDone.FOLLOW_UP,
                "follow-up-day",
                "follow-up-month",
                "follow-up-year",
                ENTRIES);
    }

    private Response addTask(Visit visit) {
        var text = HelpText.of(visit.form().line(CaseForm.TASK));
        var due = visit.form().date("due");
        if (text.isEmpty()) {
            return screen.refuse(visit, CaseForm.TASK, messages(visit).errorTaskEmpty());
        }
        if (HelpText.length(text) > LONGEST_TASK) {
            return screen.refuse(visit, CaseForm.TASK, messages(visit).errorTaskLong(LONGEST_TASK));
        }
        if (!due.isEmpty() && due.toDate().isEmpty()) {
            return screen.refuse(visit, "due-day", messages(visit).errorTaskDay());
        }
        var changed =
                work.addTask(
                        visit.visitor().worker(),
                        visit.id(),
                        text,
                        due.toDate().orElse(null),
                        entries(visit));
        return screen.after(
                visit,
                changed,
                CaseDone.TASK_ADDED,
                CaseForm.TASK,
                "due-day",
                "due-month",
                "due-year",
                ENTRIES);
    }

    /// Without the number nothing is taken for a second press.
    private static int entries(Visit visit) {
        return visit.form().number(ENTRIES, Integer.MAX_VALUE);
    }

    private static CaseDeskMessages messages(Visit visit) {
        return CaseWords.in(visit.language()).messages();
    }
}
