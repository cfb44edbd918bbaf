package org.safar.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safar.casework.vault.SymmetricKey;

/// Writes and reads what person and case worker see of a case: entries and files.
@ApplicationScoped
class CaseThreads {

    private final HelpMessageRepository messages;
    private final HelpAttachmentRepository attachments;

    CaseThreads(HelpMessageRepository messages, HelpAttachmentRepository attachments) {
        this.messages = messages;
        this.attachments = attachments;
    }

    /// @return the number of the entry
    int add(HelpCase helpCase, SymmetricKey thread, ThreadEntry entry) {
        var number = ++helpCase.messages;
        messages.persist(
                new HelpMessage(
                        helpCase.id,
                        number,
                        EntryCipher.seal(thread, entry, HelpMessage.about(helpCase.id, number))));
        return number;
    }

    List<PersonThread.Numbered> entries(UUID helpCase, SymmetricKey thread) {
        return messages.of(helpCase).stream()
                .map(message ->
                        new PersonThread.Numbered(
                                message.number,
                                EntryCipher.open(
                                        thread,
                                        message.body,
                                        HelpMessage.about(helpCase, message.number),
                                        ThreadEntry.class)))
                .toList();
    }

    /// @return identifier of the file
    UUID keep(UUID helpCase, SymmetricKey thread, byte[] bytes) {
        var file = UUID.randomUUID();
        attachments.persist(
                new HelpAttachment(
                        file, helpCase, thread.seal(bytes, HelpAttachment.about(helpCase, file))));
        return file;
    }

    /// @return how many files a case has
    long files(UUID helpCase) {
        return attachments.count("helpCase", helpCase);
    }

    /// @return a file of that case, empty when it has none with that identifier
    Optional<byte[]> file(UUID helpCase, SymmetricKey thread, UUID file) {
        return attachments
                .of(helpCase, file)
                .map(kept -> thread.open(kept.body, HelpAttachment.about(helpCase, file)));
    }
}
