package org.safar.casework.api;

import java.time.LocalDate;
import java.util.List;
import org.safar.casework.PersonThread;

/// What the person sees of their request.
///
/// @param status `new` (nobody has answered yet), `waiting-for-us` (the person wrote last),
///   `waiting-for-person` (a case worker wrote last) or `closed`
/// @param messages in order, the request itself first
/// @param expiresOn day on which everything is deleted: the day before is the last on which the
///   receipt opens it; for one that is not closed the day that follows if nobody ever writes again
public record HelpThreadJson(String status, List<HelpMessageJson> messages, LocalDate expiresOn) {

    static HelpThreadJson of(PersonThread thread) {
        return new HelpThreadJson(
                thread.state().word(),
                thread.entries().stream().map(HelpMessageJson::of).toList(),
                thread.expiresOn());
    }

    @Override
    public String toString() {
        return "HelpThreadJson";
    }
}
