package org.safar.casework.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.safar.casework.attachment.AttachmentResult.Refused;

/// Makes files of people harmless, for them and for whoever opens them: no place, no device, no
/// date, no script, no hidden text. Each file is decoded by a process that lives for that one file.
@ApplicationScoped
public class AttachmentCleaner {

    /// Largest file that is taken, and that comes out.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /// Processes at a time: bounds the memory of all together.
    private static final int MOST_AT_ONCE = 2;

    /// Files that wait for their turn: more would take every thread from readers.
    private static final int MOST_WAITING = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places;
    private final CleaningCommand command;
    private final Duration patience;

    AttachmentCleaner() {
        this(new CleaningCommand(), MOST_AT_ONCE, PATIENCE);
    }

    /// @param patience how long a file waits for others before it is refused
    AttachmentCleaner(CleaningCommand command, int mostAtOnce, Duration patience) {
        this.command = command;
        this.places = new Semaphore(mostAtOnce);
        this.patience = patience;
    }

    /// Decodes a file and writes it anew. Takes seconds, and blocks for them.
    ///
    /// @param bytes as they were sent; not kept
    /// @throws CleaningFailedException when no process can be started at all
    public AttachmentResult clean(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(AttachmentFault.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            return new Refused(AttachmentFault.TOO_LARGE);
        }
        var kind = AttachmentKind.of(bytes);
        if (kind.isEmpty()) {
            return new Refused(AttachmentFault.UNKNOWN_KIND);
        }
        return inTurn(bytes, kind.get());
    }

    private AttachmentResult inTurn(byte[] bytes, AttachmentKind kind) {
        try {
            if (places.getQueueLength() >= MOST_WAITING
                    || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Refused(AttachmentFault.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(AttachmentFault.BUSY);
        }
        try {
            return CleaningRun.start(command.forKind(kind)).clean(bytes, command.timeLimit());
        } finally {
            places.release();
        }
    }
}
