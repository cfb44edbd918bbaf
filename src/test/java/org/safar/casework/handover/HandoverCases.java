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
import org.safar.casework.Worker;
import org.safar.casework.attachment.AttachmentKind;
import org.safar.casework.desk.MadeCases;
import org.safar.casework.vault.VaultSessions;

/// Cases for tests of what leaves the desk, and browsers of case workers.
@ApplicationScoped
public class HandoverCases {

    /// A picture, as far as its first bytes tell.
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    /// Chosen by the test: with it forms need not be opened first.
    private static final String TOKEN = "bWFkZS10b2tlbi0xMjM0NQ";

    private final HelpOffices offices;
    private final MadeCases cases;
    private final CaseDesk desk;

    HandoverCases(HelpOffices offices, MadeCases cases, CaseDesk desk) {
        this.offices = offices;
        this.cases = cases;
        this.desk = desk;
    }

    /// @param code beginning of the person's receipt
    record Made(MadeCases.Made made, String code) {

        UUID id() {
            return made.id();
        }

        /// @return address of a page below the case, in English
        String address(String end) {
            return "/en/staff/cases/" + id() + end;
        }
    }

    /// @param country `KZ` for the office in Almaty, `RU` for the one in Moscow
    Made received(String country, String text) {
        // A case can go from one to the other: both are there.
        var worker = offices.worker(offices.almaty());
        var other = offices.worker(offices.moscow());
        var made = cases.received(country, text);
        var opened = cases.read(country.equals("KZ") ? worker : other, made.id());
        return new Made(made, opened.locator());
    }

    void write(Made made, String text) {
        cases.write(made.made(), text);
    }

    void attach(Made made) {
        cases.attach(made.made(), AttachmentKind.JPEG, PICTURE);
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
        return cases.read(worker, made.id());
    }

    /// The browser of a case worker.
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
        return new Desk(cases.vaultOf(worker));
    }
}
