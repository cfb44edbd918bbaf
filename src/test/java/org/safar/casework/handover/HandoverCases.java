package org.safar.casework.handover;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safar.casework.CaseDesk;
import org.safar.casework.DeskCase;
import org.safar.casework.DeskEntry;
import org.safar.casework.HelpOffices;
import org.safar.casework.HelpRequests;
import org.safar.casework.PersonCase;
import org.safar.casework.SendResult;
import org.safar.casework.SendingKey;
import org.safar.casework.Worker;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.receipt.Receipt;
import org.safar.casework.vault.VaultSessions;

/// Cases for tests of what leaves the desk, and browsers of case workers.
@ApplicationScoped
public class HandoverCases {

    /// A picture, as far as its first bytes tell.
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    /// Chosen by the test: with it forms need not be opened first.
    private static final String TOKEN = "bWFkZS10b2tlbi0xMjM0NQ";

    private final HelpOffices offices;
    private final HelpRequests requests;
    private final CaseDesk desk;
    private final VaultSessions sessions;

    HandoverCases(
            HelpOffices offices, HelpRequests requests, CaseDesk desk, VaultSessions sessions) {
        this.offices = offices;
        this.requests = requests;
        this.desk = desk;
        this.sessions = sessions;
    }

    /// A case, with what its person holds.
    record Made(UUID id, PersonCase person, Receipt receipt) {

        /// @return address of a page below the case, in English
        String address(String end) {
            return "/en/staff/cases/" + id + end;
        }

        String code() {
            return Receipt.locatorText(receipt.locator());
        }
    }

    /// @param country `KZ` for the office in Almaty, `RU` for the one in Moscow
    Made received(String country, String text) {
        // So that both organisations are there.
        offices.almaty();
        offices.moscow();
        var sent =
                (SendResult.Sent)
                        requests.send(HelpOffices.request(country, text), SendingKey.create());
        var person = requests.open(sent.receipt()).orElseThrow();
        var code = Receipt.locatorText(sent.receipt().locator());
        var office = country.equals("KZ") ? offices.almaty() : offices.moscow();
        var worker = offices.worker(office);
        var id =
                desk.inbox(worker).stream()
                        .map(line -> line.line().id())
                        .filter(it -> isCalled(code, worker, it))
                        .findFirst()
                        .orElseThrow();
        return new Made(id, person, sent.receipt());
    }

    private boolean isCalled(String code, Worker worker, UUID id) {
        return desk.open(worker, id, "case-read").orElseThrow().locator().equals(code);
    }

    void write(Made made, String text) {
        requests.write(made.person(), text, SendingKey.create());
    }

    void attach(Made made) {
        requests.attach(made.person(), AttachmentKind.JPEG, PICTURE, SendingKey.create());
    }

    void answer(Worker worker, Made made, String text) {
        desk.answer(worker, made.id(), text, read(worker, made).thread().size());
    }

    void note(Worker worker, Made made, String text) {
        record(worker, made, new DeskEntry.Noted(worker.by(), Instant.EPOCH, text));
    }

    void record(Worker worker, Made made, DeskEntry entry) {
        desk.record(worker, made.id(), "case-note-written", at -> entry);
    }

    DeskCase read(Worker worker, Made made) {
        return desk.open(worker, made.id(), "case-read").orElseThrow();
    }

    /// The browser of a case worker, whose vault is open.
    ///
    /// @param vault its cookie, empty when the vault is closed
    record Desk(String vault) {

        Response get(String address) {
            return request().get(address);
        }

        Response post(String address, Map<String, String> fields) {
            return request().formParams(fields).formParam("form-token", TOKEN).post(address);
        }

        private RequestSpecification request() {
            return given().redirects()
                    .follow(false)
                    .cookie("safar-form", TOKEN)
                    .cookie(VaultSessions.COOKIE, vault);
        }
    }

    Desk deskOf(Worker worker) {
        return new Desk(sessions.open(worker.organisation(), worker.actor().id(), worker.keys()));
    }
}
