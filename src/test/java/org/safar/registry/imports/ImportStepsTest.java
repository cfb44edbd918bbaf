package org.safar.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.platform.SchemaIsCurrent;
import org.safar.registry.Register;
import org.safar.registry.desk.OwnDatabase;

/// What happens to an import when something comes in between.
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ImportStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @TempDir Path folder;

    @Inject ImportRun run;

    @Inject ImportDesk desk;

    @Inject ImportWorker worker;

    @Inject PreviewTable preview;

    @Inject Register register;

    @Inject DataSource dataSource;

    @Test
    void fiveThousandRowsAreReadComparedAndPublished() {
        var before = position();
        var id = run.read(new SyntheticList("large", 5_000).xlsx(folder));
        var compared = run.compare(id, ImportRun.source("Large Office", DAY));
        assertThat(compared.state()).isEqualTo(ImportState.COMPARED);
        assertThat(compared.progress()).isEqualTo(compared.progressOf()).isEqualTo(10_000);

        var done = run.publish(id);

        assertThat(done.published()).isEqualTo(5_000);
        assertThat(position()).isEqualTo(before + 5_000);
        var again =
                run.compare(
                        run.read(new SyntheticList("large", 5_000).csv(folder)),
                        ImportRun.source("Large Office", DAY));
        assertThat(again.unchanged()).isEqualTo(5_000);
        desk.discard(again.id(), ImportRun.ALIYA);
    }

    @Test
    void aPublicationThatFailsInTheMiddleLeavesNothingBehindAndGoesOnLater() throws SQLException {
        var before = register.last();
        var id = run.read(new SyntheticList("middle", 4_500).csv(folder));
        run.compare(id, ImportRun.source("Middle Office", DAY));
        update(
                "UPDATE register_import_event SET agency_id = 'NOT AN ADDRESS'"
                        + " WHERE import_id = "
                        + id
                        + " AND place = 8001");

        var broken = run.publish(id);

        assertThat(broken.state()).isEqualTo(ImportState.BROKEN_OFF);
        assertThat(register.last()).isEqualTo(before);
        assertThat(count("proposal WHERE title LIKE '%Middle%'")).isZero();

        worker.compare(id);
        run.await(id);
        assertThat(run.publish(id).published()).isEqualTo(4_500);
    }

    @Test
    void whatRanWhenSafarStoppedIsToldAndCanBeStartedAgain() throws SQLException {
        var id = run.read(new SyntheticList("stopped", 10).csv(folder));
        run.compare(id, ImportRun.source("Stopped Office", DAY));
        update("UPDATE register_import SET state = 'comparing' WHERE id = " + id);

        worker.start(new SchemaIsCurrent());

        var broken = desk.find(id).orElseThrow();
        assertThat(broken.state()).isEqualTo(ImportState.BROKEN_OFF);
        assertThat(broken.brokenStep()).isEqualTo(ImportState.COMPARING);
        worker.compare(id);
        assertThat(run.await(id).state()).isEqualTo(ImportState.COMPARED);
        desk.discard(id, ImportRun.ALIYA);
    }

    @Test
    void oneImportWorksAtATimeAndTheSecondIsToldSo() throws IOException, SQLException {
        var first = run.read(new SyntheticList("one", 10).csv(folder));
        var second = run.read(new SyntheticList("two", 10).csv(folder));
        desk.describe(second, ImportRun.source("Two Office", DAY), "");
        update("UPDATE register_import SET state = 'comparing' WHERE id = " + first);

        assertThat(worker.compare(second))
                .isInstanceOfSatisfying(
                        ImportDesk.Begun.Busy.class,
                        busy -> assertThat(busy.other().id()).isEqualTo(first));
        assertThat(
                        desk.upload(
                                new SyntheticList("three", 10).csv(folder),
                                "three.csv",
                                ImportRun.ALIYA))
                .isInstanceOf(Uploaded.Busy.class);

        update("UPDATE register_import SET state = 'read' WHERE id = " + first);
        desk.discard(first, ImportRun.ALIYA);
        desk.discard(second, ImportRun.ALIYA);
    }

    @Test
    void ofManyWhoConfirmAtOnceOneIsHeard() throws Exception {
        var before = position();
        var id = run.read(new SyntheticList("race", 50).csv(folder));
        run.compare(id, ImportRun.source("Race Office", DAY));

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    people.invokeAll(
                            IntStream.range(0, 8)
                                    .<java.util.concurrent.Callable<ImportWorker.Confirmation>>
                                            mapToObj(
                                                    it -> () -> worker.publish(id, ImportRun.ALIYA))
                                    .toList());
            var begun = 0;
            for (var answer : answers) {
                begun += answer.get() instanceof ImportWorker.Confirmation.Begun ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        }
        run.await(id);
        assertThat(position()).isEqualTo(before + 50);
    }

    @Test
    void whatWasComparedWithAnotherRegisterIsComparedAgain() {
        var first = run.read(new SyntheticList("early", 5).csv(folder));
        run.compare(first, ImportRun.source("Early Office", DAY));
        var second = run.read(new SyntheticList("late", 5).csv(folder));
        run.compare(second, ImportRun.source("Late Office", DAY));
        run.publish(second);

        assertThat(worker.publish(first, ImportRun.ALIYA))
                .isInstanceOf(ImportWorker.Confirmation.ComparedAgain.class);
        assertThat(run.await(first).state()).isEqualTo(ImportState.COMPARED);
        assertThat(run.publish(first).published()).isEqualTo(5);
    }

    @Test
    void aFileThatCannotBeUsedIsNotKept() throws IOException, SQLException {
        var id = run.read(Files.writeString(folder.resolve("page.csv"), "<html></html>"));

        var unusable = desk.find(id).orElseThrow();
        assertThat(unusable.state()).isEqualTo(ImportState.UNUSABLE);
        assertThat(unusable.fault()).isEqualTo(FileFault.NOT_A_TABLE);
        assertThat(count("register_import_piece WHERE import_id = " + id)).isZero();
    }

    @Test
    void rowsThatFitSeveralAgenciesAreNotGuessed() throws IOException {
        var list =
                """
                Name;BIN;Licence number
                Synthetic twin;111100000001;T-1
                Synthetic twin;111100000002;T-2
                """;
        var first = run.read(Files.writeString(folder.resolve("twins.csv"), list));
        run.compare(first, ImportRun.source("Twin Office", DAY));
        run.publish(first);

        var unclear =
                "Name;BIN;Licence number\nSynthetic twin;;T-3\nSynthetic twin;111100000002;T-2\n";
        var id = run.read(Files.writeString(folder.resolve("unclear.csv"), unclear));
        var compared = run.compare(id, ImportRun.source("Twin Office", DAY));

        assertThat(compared.unchanged()).isEqualTo(1);
        var shown = preview.linesAfter(id, Difference.Group.UNCLEAR, -1, 10);
        assertThat(shown).extracting(PreviewTable.Line::row).containsExactly(2L);
        assertThat(preview.count(id, Difference.Group.GONE)).isZero();
        desk.discard(id, ImportRun.ALIYA);
    }

    @Test
    void everyDeedIsInTheAuditLog() throws SQLException {
        var id = run.read(new SyntheticList("audited", 3).csv(folder));
        run.compare(id, ImportRun.source("Audited Office", DAY));
        run.publish(id);
        var other = run.read(new SyntheticList("audited-too", 3).csv(folder));
        desk.discard(other, ImportRun.ALIYA);

        assertThat(
                        count(
                                "audit_entry WHERE actor = 'aliya' AND (subject, action) IN ("
                                        + "('import:"
                                        + id
                                        + "', 'import-uploaded'), ('import:"
                                        + id
                                        + "', 'import-confirmed'),"
                                        + "('import:"
                                        + other
                                        + "', 'import-discarded'))"))
                .isEqualTo(3);
    }

    private long position() {
        return register.last().orElseThrow().position();
    }

    private void update(String statement) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(statement)) {
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private long count(String of) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT count(*) FROM " + of);
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
