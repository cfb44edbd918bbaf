package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.safar.platform.Actor;
import org.safar.platform.SchemaIsCurrent;
import org.safar.registry.imports.ImportDesk.Begun;

/// Runs the long steps in the background, one at a time. How far they are is in the database, so
/// that a page can tell it and a restart finds what broke off.
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportDesk desk;
    private final ImportSteps steps;

    ImportWorker(ImportDesk desk, ImportSteps steps) {
        this.desk = desk;
        this.steps = steps;
    }

    void start(@Observes SchemaIsCurrent event) {
        var broken = desk.breakOffAll();
        if (broken > 0) {
            LOG.warnf("%d import broke off when Safar stopped. It can be started again.", broken);
        }
    }

    /// Reads a file that was uploaded just now.
    void read(long id) {
        run(id, () -> steps.read(id));
    }

    /// Reads the file again, for example another sheet of it.
    Begun readAgain(long id) {
        return begin(
                id,
                ImportState.READING,
                List.of(ImportState.READ, ImportState.BROKEN_OFF),
                () -> steps.read(id));
    }

    Begun compare(long id) {
        return begin(
                id,
                ImportState.COMPARING,
                List.of(ImportState.READ, ImportState.COMPARED, ImportState.BROKEN_OFF),
                () -> steps.compare(id));
    }

    /// What became of a confirmation.
    sealed interface Confirmation {

        record Begun() implements Confirmation {}

        /// The register has changed since: nobody confirms what they have not seen.
        record ComparedAgain() implements Confirmation {}

        record Busy(ImportDetails other) implements Confirmation {}

        /// The import is in another state by now.
        record NotNow() implements Confirmation {}
    }

    /// Publishes what the preview shows. When the register has changed since, the list is compared
    /// again instead.
    ///
    /// @param by who confirms
    Confirmation publish(long id, Actor by) {
        var isUpToDate = desk.find(id).map(steps::isUpToDate).orElse(false);
        var begun =
                isUpToDate
                        ? begin(
                                id,
                                ImportState.PUBLISHING,
                                List.of(ImportState.COMPARED),
                                () -> steps.publish(id, by))
                        : begin(
                                id,
                                ImportState.COMPARING,
                                List.of(ImportState.COMPARED),
                                () -> steps.compare(id));
        return switch (begun) {
            case Begun.Started it ->
                    isUpToDate ? new Confirmation.Begun() : new Confirmation.ComparedAgain();
            case Begun.Busy it -> new Confirmation.Busy(it.other());
            case Begun.NotNow it -> new Confirmation.NotNow();
        };
    }

    private Begun begin(long id, ImportState step, List<ImportState> from, Runnable work) {
        var begun = desk.begin(id, step, from);
        if (begun instanceof Begun.Started) {
            run(id, work);
        }
        return begun;
    }

    private void run(long id, Runnable work) {
        Thread.ofVirtual().name("register-import-" + id).start(() -> finish(id, work));
    }

    private void finish(long id, Runnable work) {
        try {
            work.run();
        } catch (UnusableFileException e) {
            desk.refuse(id, e.fault(), e.row());
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "Import %d broke off. It can be started again.", id);
            desk.breakOff(id);
        }
    }
}
