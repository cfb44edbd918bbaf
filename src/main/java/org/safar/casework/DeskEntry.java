package org.safar.casework;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that the organisation did about a case. Kept encrypted under the key of the desk: the
/// person's receipt does not open it. What holds now follows from all entries, see [DeskRecord].
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeskEntry.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = DeskEntry.Noted.class, name = "noted"),
    @JsonSubTypes.Type(value = DeskEntry.Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = DeskEntry.FollowUp.class, name = "follow-up"),
    @JsonSubTypes.Type(value = DeskEntry.TaskAdded.class, name = "task-added"),
    @JsonSubTypes.Type(value = DeskEntry.TaskDone.class, name = "task-done"),
    @JsonSubTypes.Type(value = DeskEntry.Linked.class, name = "linked"),
    @JsonSubTypes.Type(value = DeskEntry.Unlinked.class, name = "unlinked"),
    @JsonSubTypes.Type(value = DeskEntry.Consented.class, name = "consented"),
    @JsonSubTypes.Type(value = DeskEntry.Referred.class, name = "referred"),
    @JsonSubTypes.Type(value = DeskEntry.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = DeskEntry.Reopened.class, name = "reopened"),
    @JsonSubTypes.Type(value = DeskEntry.ExportAsked.class, name = "export-asked"),
    @JsonSubTypes.Type(value = DeskEntry.ExportConfirmed.class, name = "export-confirmed"),
    @JsonSubTypes.Type(value = DeskEntry.Reported.class, name = "reported")
})
public sealed interface DeskEntry {

    /// Who of the organisation did it.
    By by();

    /// When, by the server's clock.
    Instant at();

    /// Somebody of the organisation.
    ///
    /// @param account identifier of the account (OIDC `sub`)
    /// @param name as colleagues know it
    record By(String account, String name) {}

    /// Wrote the entry of the thread with that number.
    record Answered(By by, Instant at, int number) implements DeskEntry {}

    /// Wrote a note that only colleagues read.
    record Noted(By by, Instant at, String text) implements DeskEntry {

        @Override
        public String toString() {
            return "Noted";
        }
    }

    /// Gave the case to somebody; to nobody when null.
    record Assigned(By by, Instant at, @Nullable By to) implements DeskEntry {}

    /// Set a day to look at it again; took it away when null.
    record FollowUp(By by, Instant at, @Nullable LocalDate day) implements DeskEntry {}

    /// Wrote down something to do.
    ///
    /// @param task identifier of the task within the case
    /// @param due last day, null when there is none
    record TaskAdded(By by, Instant at, UUID task, String text, @Nullable LocalDate due)
            implements DeskEntry {

        @Override
        public String toString() {
            return "TaskAdded";
        }
    }

    /// Ticked something off.
    record TaskDone(By by, Instant at, UUID task) implements DeskEntry {}

    /// Said that the case has to do with something else of the portal.
    ///
    /// @param reference for example `agency:kg-ramai`, `answer:…` or `case:…`
    record Linked(By by, Instant at, String reference) implements DeskEntry {}

    /// Took such a link back.
    record Unlinked(By by, Instant at, String reference) implements DeskEntry {}

    /// Recorded that the person agreed to something, or took it back.
    ///
    /// @param to what, for example `organisation:7` or `report`
    /// @param given whether they agree now
    /// @param message number of the entry of the thread in which the person said so
    record Consented(By by, Instant at, String to, boolean given, int message)
            implements DeskEntry {}

    /// Gave the case to another organisation.
    record Referred(By by, Instant at, long organisation, boolean keepsReading)
            implements DeskEntry {}

    /// Closed the case.
    ///
    /// @param outcome word of the outcome, for example `wages-paid`
    record Closed(By by, Instant at, String outcome) implements DeskEntry {}

    /// Opened a closed case again.
    record Reopened(By by, Instant at) implements DeskEntry {}

    /// Asked that a second person confirm an export of the case.
    ///
    /// @param export identifier of the export
    /// @param why `person` or `court`
    record ExportAsked(By by, Instant at, UUID export, String why) implements DeskEntry {}

    /// Confirmed an export that a colleague asked for, and got it.
    record ExportConfirmed(By by, Instant at, UUID export) implements DeskEntry {}

    /// Reported an agency to the register. What was reported stands only there.
    record Reported(By by, Instant at) implements DeskEntry {}
}
