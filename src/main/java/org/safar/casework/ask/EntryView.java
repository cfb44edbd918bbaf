package org.safar.casework.ask;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.casework.CaseTime;
import org.safar.casework.PersonThread;
import org.safar.casework.ThreadEntry;

/// One message or file of a request.
///
/// @param heading who wrote it, and on which day
/// @param fromOrganisation whether it is an answer
/// @param fresh whether it is an answer that came after the person wrote last
/// @param text the words, empty for a file
/// @param contact a safe way to reach the person, null when there is none
/// @param file identifier of a file, null for words
/// @param number place in the thread, from 1
record EntryView(
        String heading,
        boolean fromOrganisation,
        boolean fresh,
        String text,
        @Nullable String contact,
        @Nullable UUID file,
        int number) {

    static List<EntryView> newestFirst(PersonThread thread, HelpWords words) {
        var fresh = true;
        var views = new ArrayList<EntryView>();
        for (var numbered : thread.entries().reversed()) {
            fresh &= numbered.entry() instanceof ThreadEntry.Answered;
            views.add(view(numbered, fresh, thread.organisation(), words));
        }
        return List.copyOf(views);
    }

    /// Tells nothing of what was written.
    @Override
    public String toString() {
        return "EntryView";
    }

    private static EntryView view(
            PersonThread.Numbered numbered, boolean fresh, String organisation, HelpWords words) {
        var messages = words.messages();
        var number = numbered.number();
        var day = day(numbered.entry().at(), words);
        return switch (numbered.entry()) {
            case ThreadEntry.Asked asked ->
                    own(messages.fromYou(day), asked.text(), asked.contact(), number);
            case ThreadEntry.Wrote wrote -> own(messages.fromYou(day), wrote.text(), null, number);
            case ThreadEntry.Answered answered ->
                    new EntryView(
                            messages.fromOrganisation(organisation, day),
                            true,
                            fresh,
                            answered.text(),
                            null,
                            null,
                            number);
            case ThreadEntry.Attached attached ->
                    new EntryView(
                            messages.fromYou(day),
                            false,
                            false,
                            messages.file(attached.type()),
                            null,
                            attached.file(),
                            number);
        };
    }

    private static EntryView own(
            String heading, String text, @Nullable String contact, int number) {
        return new EntryView(heading, false, false, text, contact, null, number);
    }

    private static String day(Instant at, HelpWords words) {
        return words.date(CaseTime.dayOf(at));
    }
}
