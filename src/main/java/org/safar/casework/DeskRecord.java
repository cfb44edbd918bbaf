package org.safar.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What holds about a case at the desk, after all that was done.
///
/// @param assigned who works on it, null when nobody does
/// @param openTasks what is to be done, in the order in which it was written down
/// @param references what the case has to do with, for example `agency:kg-ramai`
/// @param consents what the person agreed to and has not taken back; a consent to a referral or a
///   report is for one of them, and is used up by it
/// @param outcome word of the outcome with which it was closed last, null when it never was
/// @param entries everything, in order
public record DeskRecord(
        DeskEntry.@Nullable By assigned,
        List<DeskEntry.TaskAdded> openTasks,
        Set<String> references,
        Map<String, DeskEntry.Consented> consents,
        @Nullable String outcome,
        List<DeskEntry> entries) {

    /// @param entries what was done, in order
    public static DeskRecord of(List<DeskEntry> entries) {
        var fold = new Fold();
        entries.forEach(fold::add);
        return new DeskRecord(
                fold.assigned,
                List.copyOf(fold.tasks.values()),
                new LinkedHashSet<>(fold.references),
                new LinkedHashMap<>(fold.consents),
                fold.outcome,
                List.copyOf(entries));
    }

    /// @return whether that person works on it
    public boolean isAssignedTo(String account) {
        return assigned != null && assigned.account().equals(account);
    }

    /// @param message number of an entry of the thread
    /// @return who wrote it, when it is an answer
    public Optional<DeskEntry.By> authorOf(int message) {
        return entries.stream()
                .filter(DeskEntry.Answered.class::isInstance)
                .map(DeskEntry.Answered.class::cast)
                .filter(answer -> answer.number() == message)
                .map(DeskEntry.Answered::by)
                .findFirst();
    }

    /// @return a task of this case, whether it is done or not
    public Optional<DeskEntry.TaskAdded> task(UUID task) {
        return entries.stream()
                .filter(DeskEntry.TaskAdded.class::isInstance)
                .map(DeskEntry.TaskAdded.class::cast)
                .filter(added -> added.task().equals(task))
                .findFirst();
    }

    /// @return notes for colleagues, in order
    public List<DeskEntry.Noted> notes() {
        var notes = new ArrayList<DeskEntry.Noted>();
        for (var entry : entries) {
            if (entry instanceof DeskEntry.Noted note) {
                notes.add(note);
            }
        }
        return List.copyOf(notes);
    }

    private static final class Fold {

        private DeskEntry.@Nullable By assigned;
        private final Map<UUID, DeskEntry.TaskAdded> tasks = new LinkedHashMap<>();
        private final Set<String> references = new LinkedHashSet<>();
        private final Map<String, DeskEntry.Consented> consents = new LinkedHashMap<>();
        private @Nullable String outcome;

        private void add(DeskEntry entry) {
            switch (entry) {
                case DeskEntry.Assigned it -> assigned = it.to();
                case DeskEntry.TaskAdded it -> tasks.put(it.task(), it);
                case DeskEntry.TaskDone it -> tasks.remove(it.task());
                case DeskEntry.Linked it -> references.add(it.reference());
                case DeskEntry.Unlinked it -> references.remove(it.reference());
                case DeskEntry.Consented it -> consent(it);
                case DeskEntry.Closed it -> outcome = it.outcome();
                case DeskEntry.Answered ignored -> {}
                case DeskEntry.Noted ignored -> {}
                case DeskEntry.FollowUp ignored -> {}
                case DeskEntry.Referred it ->
                        consents.remove(ConsentRule.toOrganisation(it.organisation()));
                case DeskEntry.Reported ignored -> consents.remove(ConsentRule.REPORT);
                case DeskEntry.Reopened ignored -> {}
                case DeskEntry.ExportAsked ignored -> {}
                case DeskEntry.ExportConfirmed ignored -> {}
            }
        }

        private void consent(DeskEntry.Consented it) {
            if (it.given()) {
                consents.put(it.to(), it);
            } else {
                consents.remove(it.to());
            }
        }
    }
}
