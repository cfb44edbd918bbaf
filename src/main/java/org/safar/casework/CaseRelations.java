package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safar.casework.CaseDesk.Changed;
import org.safar.casework.receipt.Receipt;
import org.safar.platform.Reference;

/// Cases of one organisation that have to do with each other. A link is seen from both of them.
@ApplicationScoped
public class CaseRelations {

    private static final String KIND = "case";
    private static final String PREFIX = KIND + ":";

    private final CaseDesk desk;
    private final DeskWork work;
    private final HelpCaseRepository cases;

    CaseRelations(CaseDesk desk, DeskWork work, HelpCaseRepository cases) {
        this.desk = desk;
        this.work = work;
        this.cases = cases;
    }

    /// A linked case.
    ///
    /// @param locator public half of its receipt
    public record Related(CaseLine line, String locator) {}

    /// Reads no text of them.
    ///
    /// @param reference of a linked case, for example `case:…`
    /// @return empty when the organisation may not read it any more, or it was deleted
    @Transactional
    public Optional<Related> find(Worker worker, String reference) {
        return identifier(reference)
                .flatMap(id -> cases.readable(worker.organisation(), id))
                .map(helpCase ->
                        new Related(helpCase.toLine(), Receipt.locatorText(helpCase.locator)));
    }

    /// @return references of the cases that this one is linked with
    public static List<String> of(DeskCase opened) {
        return opened.desk().references().stream()
                .filter(reference -> reference.startsWith(PREFIX))
                .toList();
    }

    /// @param typed seven signs of the other case's receipt
    /// @return [Changed.NotFound] when this case, or the other, is not one of the organisation
    @Transactional
    public Changed link(Worker worker, UUID id, String typed) {
        var other =
                Receipt.readLocator(typed)
                        .flatMap(it -> cases.readableByLocator(worker.organisation(), it))
                        .filter(found -> !found.equals(id));
        if (other.isEmpty()) {
            return new Changed.NotFound();
        }
        inOneOrder(id, other.get());
        var changed = work.link(worker, id, reference(other.get()));
        if (changed instanceof Changed.Done) {
            // From a case that the organisation only reads, or a lead may not read, nothing leads
            // back.
            work.link(worker, other.get(), reference(id));
        }
        return changed;
    }

    /// @param reference for example `case:…`
    /// @return [Changed.Overtaken] when they are not linked
    @Transactional
    public Changed unlink(Worker worker, UUID id, String reference) {
        identifier(reference).ifPresent(other -> inOneOrder(id, other));
        var changed = work.unlink(worker, id, reference);
        if (changed instanceof Changed.Done) {
            identifier(reference)
                    .ifPresent(other -> work.unlink(worker, other, reference(id).toString()));
        }
        return changed;
    }

    /// Two who link the same two cases from both sides would wait for each other for ever.
    private void inOneOrder(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(cases::locked);
    }

    private static Reference reference(UUID id) {
        return new Reference(KIND, id.toString());
    }

    private static Optional<UUID> identifier(String reference) {
        var text = reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : "";
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
