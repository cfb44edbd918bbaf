package org.safar.casework.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.web.Choice;
import org.safar.web.FormErrors;

/// A case with everything that can be done about it.
///
/// @param path of the page, without the language
/// @param code beginning of the person's receipt code
/// @param topic in words
/// @param facts state, place, days
/// @param overdue that an answer is late, empty when it is not
/// @param personReads in which language to answer
/// @param contact a safe way to reach the person, empty when none was told
/// @param told what else the person told in fields of their own
/// @param seen how many entries of the thread the answer knows
/// @param entries how many entries of the desk the page knows
/// @param closed whether it is closed
/// @param closedWith the outcome, empty while it is open
/// @param closeHow what follows from closing
/// @param outcomes to choose from
/// @param handles whether anything can be changed
/// @param notice what happened just now
record CaseView(
        String path,
        String code,
        String topic,
        List<String> facts,
        String overdue,
        String personReads,
        String contact,
        List<String> told,
        ThreadView thread,
        AnswerView answer,
        InsideView inside,
        HistoryView history,
        int seen,
        int entries,
        boolean closed,
        String closedWith,
        String closeHow,
        List<Choice> outcomes,
        boolean handles,
        Notice notice) {

    /// What happened just now.
    ///
    /// @param done what was done, null when nothing was
    /// @param overtaken whether somebody wrote while the answer was written
    /// @param searched whether agencies were searched
    /// @param errors of what was sent
    record Notice(@Nullable CaseDone done, boolean overtaken, boolean searched, FormErrors errors) {

        static final Notice NONE = new Notice(null, false, false, FormErrors.NONE);

        static Notice done(CaseDone done) {
            return new Notice(done, false, false, FormErrors.NONE);
        }

        static Notice errors(FormErrors errors) {
            return new Notice(null, false, false, errors);
        }

        static Notice ofOvertaken() {
            return new Notice(null, true, false, FormErrors.NONE);
        }

        static Notice ofSearch(FormErrors errors) {
            return new Notice(null, false, true, errors);
        }
    }

    @Override
    public String toString() {
        return "CaseView";
    }
}
