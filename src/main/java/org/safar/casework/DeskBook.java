package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.vault.SymmetricKey;

/// Writes and reads what an organisation does about its cases. Whether it may is checked before, in
/// [CaseDesk].
@ApplicationScoped
class DeskBook {

    private final HelpDeskEntryRepository deskEntries;
    private final CaseKeys keys;

    DeskBook(HelpDeskEntryRepository deskEntries, CaseKeys keys) {
        this.deskEntries = deskEntries;
        this.keys = keys;
    }

    void append(Worker worker, HelpCase helpCase, DeskEntry entry) {
        var key = keys.desk(helpCase.id, worker.organisation(), worker.keys());
        append(helpCase, worker.organisation(), key, entry);
    }

    /// @param key of the desk of that organisation
    void append(HelpCase helpCase, long organisation, SymmetricKey key, DeskEntry entry) {
        var number = ++helpCase.deskEntries;
        deskEntries.persist(
                new HelpDeskEntry(
                        helpCase.id,
                        number,
                        organisation,
                        EntryCipher.seal(key, entry, HelpDeskEntry.about(helpCase.id, number))));
    }

    DeskRecord recordOf(Worker worker, HelpCase helpCase) {
        return lines(worker, List.of(helpCase)).getFirst().desk();
    }

    List<InboxLine> lines(Worker worker, List<HelpCase> found) {
        var ids = found.stream().map(helpCase -> helpCase.id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var desks = keys.desks(worker.organisation(), ids, worker.keys());
        var entries = new HashMap<UUID, List<DeskEntry>>();
        deskEntries.of(worker.organisation(), ids).stream()
                // Without its key it was deleted at this very moment.
                .filter(entry -> desks.containsKey(entry.helpCase))
                .forEach(entry ->
                        entries.computeIfAbsent(entry.helpCase, id -> new ArrayList<>())
                                .add(read(desks, entry)));
        return found.stream()
                .map(helpCase ->
                        new InboxLine(
                                helpCase.toLine(),
                                DeskRecord.of(entries.getOrDefault(helpCase.id, List.of()))))
                .toList();
    }

    private static DeskEntry read(Map<UUID, SymmetricKey> desks, HelpDeskEntry entry) {
        return EntryCipher.open(
                Optional.ofNullable(desks.get(entry.helpCase)).orElseThrow(),
                entry.body,
                HelpDeskEntry.about(entry.helpCase, entry.number),
                DeskEntry.class);
    }
}
