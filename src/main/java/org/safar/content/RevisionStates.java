package org.safar.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Derives where a revision is. Pure.
final class RevisionStates {

    private RevisionStates() {}

    /// @param own steps of the revision, oldest first
    /// @param noticed the last step of any revision of the same text that readers noticed
    static RevisionState of(long revision, List<TakenStep> own, @Nullable TakenStep noticed) {
        if (noticed != null && noticed.step.equals(ContentStep.ARCHIVED.word())) {
            // The text has been put away: all of it, also what somebody was still writing.
            return RevisionState.ARCHIVED;
        }
        if (own.isEmpty()) {
            return RevisionState.DRAFT;
        }
        return switch (ContentStep.ofWord(own.getLast().step)) {
            case SUBMITTED -> RevisionState.IN_REVIEW;
            case RETURNED -> RevisionState.DRAFT;
            case SCHEDULED -> RevisionState.SCHEDULED;
            case PUBLISHED ->
                    noticed != null && noticed.revision == revision
                            ? RevisionState.PUBLISHED
                            : RevisionState.REPLACED;
            case WITHDRAWN -> RevisionState.WITHDRAWN;
            case ARCHIVED -> RevisionState.ARCHIVED;
        };
    }
}
