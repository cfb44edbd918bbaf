package org.safar.web;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.web.UploadedForm.Reason;
import org.safar.web.UploadedForm.SentFile;

/// The file of one form while it comes in.
final class IncomingFile {

    private final UploadMemory memory;
    private final List<byte[]> pieces = new ArrayList<>();

    private boolean begun;
    private int kept;
    private long seen;
    private @Nullable Reason dropped;

    IncomingFile(UploadMemory memory) {
        this.memory = memory;
    }

    /// @param name as the browser sent it: empty when no file was chosen
    void begin(String name) {
        if (begun && !name.isEmpty()) {
            drop(Reason.SEVERAL);
        }
        begun |= !name.isEmpty();
    }

    void add(Buffer piece) {
        seen += piece.length();
        if (dropped != null) {
            return;
        }
        if (kept + piece.length() > UploadedForm.MOST_BYTES) {
            drop(Reason.TOO_LARGE);
        } else if (memory.take(piece.length())) {
            kept += piece.length();
            pieces.add(piece.getBytes());
        } else {
            drop(Reason.BUSY);
        }
    }

    /// @return bytes of files so far, kept or not
    long seen() {
        return seen;
    }

    SentFile sent() {
        if (dropped != null) {
            return new SentFile.Dropped(dropped);
        }
        if (!begun && kept == 0) {
            return new SentFile.None();
        }
        var bytes = ByteBuffer.allocate(kept);
        pieces.forEach(bytes::put);
        pieces.clear();
        return new SentFile.Kept(bytes.array());
    }

    /// The request is answered: what it took is free again.
    void forget() {
        memory.giveBack(kept);
        kept = 0;
        pieces.clear();
    }

    private void drop(Reason reason) {
        forget();
        dropped = reason;
    }
}
