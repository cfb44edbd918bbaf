package org.safar.casework;

import java.util.List;

/// A case as the desk reads it.
///
/// @param line what is known in clear
/// @param locator public half of the receipt: seven letters and digits that the person can read out
/// @param thread what was written and attached, in order
/// @param desk what holds about it at the desk
/// @param handles whether the organisation handles it now; when not, it may only read
public record DeskCase(
        CaseLine line,
        String locator,
        List<PersonThread.Numbered> thread,
        DeskRecord desk,
        boolean handles) {

    public DeskCase {
        thread = List.copyOf(thread);
    }

    /// @return the request itself
    public ThreadEntry.Asked asked() {
        return (ThreadEntry.Asked) thread.getFirst().entry();
    }

    @Override
    public String toString() {
        return "DeskCase[" + line.id() + "]";
    }
}
