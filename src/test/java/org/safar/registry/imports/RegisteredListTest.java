package org.safar.registry.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.country.Country;
import org.safar.i18n.SearchFold;
import org.safar.registry.AgencyRegistrations;
import org.safar.registry.NamedAs;
import org.safar.registry.NamedAs.Origin;
import org.safar.registry.Register;
import org.safar.registry.RegisteredAgency;
import org.safar.registry.desk.OwnDatabase;
import org.safar.registry.imports.Difference.Group;
import org.safar.registry.licence.Standing;

/// A list that tells of firms which are registered, and says nothing of their licences.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RegisteredListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir Path folder;

    @Inject ImportRun run;

    @Inject ImportDesk desk;

    @Inject ImportWorker worker;

    @Inject PreviewTable preview;

    @Inject OfficeMemory memory;

    @Inject AgencyRegistrations registrations;

    @Inject Register register;

    @Test
    void firmsAreAddedWithTheSourceOfTheListAndWithoutEvents() throws IOException {
        var before = register.last();
        var id = compared("added", "Firms", "Anor;301000001;зарегистрировано");

        assertThat(preview.count(id, Group.NEW)).isOne();
        assertThat(preview.countWaiting(id)).isZero();
        var done = run.publish(id);

        assertThat(done.registered()).isOne();
        assertThat(done.published()).isZero();
        assertThat(done.waiting()).isZero();
        assertThat(register.last()).isEqualTo(before);
        given().get("/api/v1/agencies/kz-301000001")
                .then()
                .body("status", is("registered-only"))
                .body("registration.url", is("https://agencies.example/Firms"))
                .body("registration.date", is("2026-11-01"));
    }

    @Test
    void theSameRowsAgainChangeNothing() throws IOException {
        run.publish(compared("once", "Once", "Behi;301000002;registered"));

        var again = compared("again", "Once", "Behi;301000002;Registered");

        assertThat(desk.find(again).orElseThrow().unchanged()).isOne();
        assertThat(preview.count(again, Group.NEW)).isZero();
        assertThat(run.publish(again).registered()).isZero();
    }

    @Test
    void aLicensedAgencyStaysLicensed() throws IOException {
        run.publish(compared("licensed", "Two", "Gilos;301000003;действует"));

        var id = compared("licensed-2", "Two", "Gilos;301000003;зарегистрировано");

        assertThat(desk.find(id).orElseThrow().unchanged()).isOne();
        assertThat(List.of(Group.NEW, Group.CHANGED, Group.GONE, Group.UNCLEAR))
                .allMatch(group -> preview.count(id, group) == 0);
        desk.discard(id, ImportRun.ALIYA);
        assertThat(standing("kz-301000003")).isEqualTo(Standing.LICENSED);
    }

    @Test
    void aFirmThatGetsALicenceLaterIsTheSameAgency() throws IOException {
        run.publish(compared("later", "Three", "Nok;301000004;зарегистрировано"));

        var done = run.publish(compared("later-2", "Three", "Nok;301000004;действует"));

        assertThat(done.published()).isOne();
        assertThat(standing("kz-301000004")).isEqualTo(Standing.LICENSED);
        assertThat(register.find("kz-301000004").orElseThrow().registration().date())
                .hasToString(DAY.toString());
    }

    @Test
    void aListThatNamesAFirmTwiceAddsItOnceAndALicenceBesideItCountsMore() throws IOException {
        var done =
                run.publish(
                        compared(
                                "twice",
                                "Four",
                                "Uzum;301000005;зарегистрировано",
                                "Uzum;301000005;зарегистрировано",
                                "Olma;301000006;зарегистрировано",
                                "Olma;301000006;действует"));

        assertThat(done.registered()).isOne();
        assertThat(done.published()).isOne();
        assertThat(done.unchanged()).isEqualTo(2);
        assertThat(standing("kz-301000005")).isEqualTo(Standing.REGISTERED_ONLY);
        assertThat(standing("kz-301000006")).isEqualTo(Standing.LICENSED);
    }

    @Test
    void aFirmWithoutANumberCannotBeRead() throws IOException {
        var id = compared("no-number", "Five", "Shaftoli;;зарегистрировано");

        assertThat(preview.linesAfter(id, Group.UNREADABLE, -1, 10))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.changes().getFirst().what())
                                .isEqualTo(RowFault.NO_NUMBER.word()));
        desk.discard(id, ImportRun.ALIYA);
    }

    @Test
    void whatWasComparedBeforeAFirmWasAddedIsComparedAgain() throws IOException {
        var id = compared("stale", "Six", "Anjir;301000007;действует");
        var source = ImportRun.source("Six", DAY).toSource();
        registrations.add(
                new RegisteredAgency(
                        "kz-anjir",
                        List.of(new NamedAs("Anjir", Origin.PRINTED)),
                        new Country("KZ"),
                        "301000007",
                        source),
                ImportRun.ALIYA);

        assertThat(worker.publish(id, ImportRun.ALIYA))
                .isInstanceOf(ImportWorker.Confirmation.ComparedAgain.class);

        run.await(id);
        run.publish(id);
        assertThat(standing("kz-anjir")).isEqualTo(Standing.LICENSED);
        assertThat(register.find("kz-301000007")).isEmpty();
    }

    private long compared(String file, String office, String... rows) throws IOException {
        var path = folder.resolve(file + ".csv");
        Files.writeString(path, "Name;BIN;Status\n" + String.join("\n", rows) + "\n");
        var id = run.read(path);
        var source = ImportRun.source(office, DAY);
        desk.describe(id, source, "");
        var shape = Objects.requireNonNull(desk.find(id).orElseThrow().shape());
        desk.explain(id, withGuessedWords(memory.meanings(source).propose(shape)));
        assertThat(worker.compare(id)).isInstanceOf(ImportDesk.Begun.Started.class);
        run.await(id);
        return id;
    }

    /// The person at the form leaves every guess as it is.
    private static ColumnMap withGuessedWords(ColumnMap proposed) {
        var statuses =
                Stream.of("зарегистрировано", "registered", "действует")
                        .collect(
                                Collectors.toMap(
                                        SearchFold::fold,
                                        word -> ListWords.status(word).orElseThrow()));
        return new ColumnMap(proposed.columns(), statuses);
    }

    private Standing standing(String agency) {
        return register.find(agency).orElseThrow().history().on(DAY).standing();
    }
}
