package org.safar.casework.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safar.casework.CaseDesk;
import org.safar.casework.DeskCase;
import org.safar.casework.DeskWork;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpOffices.Office;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.PersonThread;
import org.safar.casework.SendResult;
import org.safar.casework.SendingKey;
import org.safar.casework.ThreadEntry;
import org.safar.casework.Worker;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.vault.VaultSessions;

/// Cases for tests of the desk.
@ApplicationScoped
public class MadeCases {

    /// A picture, as far as its first bytes tell.
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    static final byte[] PAPER = {'%', 'P', 'D', 'F', '-', '1'};

    private final HelpOffices offices;
    private final HelpRequests requests;
    private final CaseDesk desk;
    private final DeskWork work;
    private final VaultSessions sessions;

    MadeCases(
            HelpOffices offices,
            HelpRequests requests,
            CaseDesk desk,
            DeskWork work,
            VaultSessions sessions) {
        this.offices = offices;
        this.requests = requests;
        this.desk = desk;
        this.work = work;
        this.sessions = sessions;
    }

    /// A case, with what its person holds.
    public record Made(UUID id, PersonCase person) {}

    /// @param country `KZ` for the office in Almaty, `RU` for the one in Moscow
    public Made received(String country, String text) {
        var office = country.equals("KZ") ? offices.almaty() : offices.moscow();
        var worker = offices.worker(office);
        var sent =
                (SendResult.Sent)
                        requests.send(HelpOffices.request(country, text), SendingKey.create());
        var person = requests.open(sent.receipt()).orElseThrow();
        var code = sent.receipt().text().replace("-", "").substring(0, 7);
        var id =
                desk.inbox(worker).stream()
                        .map(line -> line.line().id())
                        .filter(it -> read(worker, it).locator().equals(code))
                        .findFirst()
                        .orElseThrow();
        return new Made(id, person);
    }

    public void write(Made made, String text) {
        requests.write(made.person(), text, SendingKey.create());
    }

    /// @return identifier of the file
    public UUID attach(Made made, AttachmentKind kind, byte[] bytes) {
        requests.attach(made.person(), kind, bytes, bytes, SendingKey.create());
        return thread(made).entries().stream()
                .map(PersonThread.Numbered::entry)
                .filter(ThreadEntry.Attached.class::isInstance)
                .map(entry -> ((ThreadEntry.Attached) entry).file())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /// @return identifier of the task
    public UUID task(Office office, Made made, String text) {
        var worker = offices.worker(office);
        work.addTask(worker, made.id(), text, null, Integer.MAX_VALUE);
        return read(worker, made.id()).desk().openTasks().getLast().task();
    }

    public void close(Office office, Made made) {
        desk.close(offices.worker(office), made.id(), "advice-given");
    }

    public PersonThread thread(Made made) {
        return requests.read(made.person()).orElseThrow();
    }

    public DeskCase read(Worker worker, UUID id) {
        return desk.open(worker, id, "case-read").orElseThrow();
    }

    /// @return the cookie of a case worker's browser whose vault is open
    public String vaultOf(Worker worker) {
        return sessions.open(worker.organisation(), worker.actor().id(), worker.keys());
    }
}
