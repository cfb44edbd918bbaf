package org.safar.casework.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.casework.DeskCase;
import org.safar.casework.DeskEntry;
import org.safar.casework.PersonThread.Numbered;
import org.safar.casework.ThreadEntry;
import org.safar.casework.attachment.AttachmentKind;

/// What person and organisation wrote to each other.
///
/// @param language tag of the person's language
/// @param messages in order
/// @param hasFiles whether the person sent files
record ThreadView(String language, List<MessageView> messages, boolean hasFiles) {

    private static final int BYTES_OF_A_KILOBYTE = 1000;

    /// An entry.
    ///
    /// @param number place in the thread, from 1
    /// @param fromPerson whether the person wrote it
    /// @param day in words
    /// @param text empty for a file
    /// @param file null for a text
    /// @param fresh whether it came while somebody wrote an answer
    record MessageView(
            int number,
            boolean fromPerson,
            String who,
            String day,
            String text,
            @Nullable FileView file,
            boolean fresh) {
        @Override
        public String toString() {
            return "MessageView";
        }
    }

    /// @param path without the language
    /// @param isPicture whether it can be looked at in the browser: PDF is only saved, because
    ///   browsers show none in a page that may do nothing
    record FileView(String path, String label, boolean isPicture) {}

    /// @param seen how many entries there were when somebody began to write
    /// @param zone of the organisation
    static ThreadView of(DeskCase opened, int seen, ZoneId zone, CaseWords words) {
        var messages =
                opened.thread().stream().map(it -> message(opened, it, seen, zone, words)).toList();
        return new ThreadView(
                opened.line().language().tag(),
                messages,
                messages.stream().anyMatch(message -> message.file() != null));
    }

    private static MessageView message(
            DeskCase opened, Numbered entry, int seen, ZoneId zone, CaseWords words) {
        var messages = words.messages();
        var fresh = entry.number() > seen;
        var day = day(entry.entry().at(), zone, words);
        return switch (entry.entry()) {
            case ThreadEntry.Asked it -> fromPerson(entry, it.text(), null, day, fresh, words);
            case ThreadEntry.Wrote it -> fromPerson(entry, it.text(), null, day, fresh, words);
            case ThreadEntry.Attached it ->
                    fromPerson(entry, "", file(opened, it, words), day, fresh, words);
            case ThreadEntry.Answered it ->
                    new MessageView(
                            entry.number(),
                            false,
                            opened.desk()
                                    .authorOf(entry.number())
                                    .map(DeskEntry.By::name)
                                    .map(messages::fromColleague)
                                    .orElseGet(messages::fromOrganisation),
                            day,
                            it.text(),
                            null,
                            fresh);
        };
    }

    private static MessageView fromPerson(
            Numbered entry,
            String text,
            @Nullable FileView file,
            String day,
            boolean fresh,
            CaseWords words) {
        return new MessageView(
                entry.number(), true, words.messages().fromPerson(), day, text, file, fresh);
    }

    private static FileView file(DeskCase opened, ThreadEntry.Attached it, CaseWords words) {
        var kilobytes = Math.max(1, Math.round((double) it.bytes() / BYTES_OF_A_KILOBYTE));
        return new FileView(
                DeskAnswers.path(opened.line().id()) + "/files/" + it.file(),
                words.messages().file(it.type().name(), kilobytes),
                it.type() != AttachmentKind.PDF);
    }

    static String day(Instant moment, ZoneId zone, CaseWords words) {
        return words.day(moment.atZone(zone).toLocalDate());
    }
}
