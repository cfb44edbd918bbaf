package org.safar.casework;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import org.safar.casework.vault.SymmetricKey;
import org.safar.casework.vault.UnreadableException;

/// Turns entries into bytes that only the key of the case opens.
final class EntryCipher {

    /// Without a pool of buffers: they would keep what somebody wrote long after it was encrypted.
    private static final ObjectMapper JSON =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                                    .build())
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// Lengths are told by steps of this many bytes: the length of a single word would tell an
    /// outcome, or which agency a case has to do with.
    private static final int STEP = 512;

    private EntryCipher() {}

    /// @param about where it belongs
    static byte[] seal(SymmetricKey key, Object entry, String about) {
        try {
            return key.seal(padded(JSON.writeValueAsBytes(entry)), about);
        } catch (IOException e) {
            // The cause would hold what was written.
            throw new IllegalStateException("an entry cannot be written");
        }
    }

    /// Blanks at the end of JSON mean nothing.
    private static byte[] padded(byte[] json) {
        var padded = Arrays.copyOf(json, (json.length / STEP + 1) * STEP);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }

    /// @throws UnreadableException when key or place differ, or it was changed
    static <T> T open(SymmetricKey key, byte[] sealed, String about, Class<T> type) {
        try {
            return JSON.readValue(key.open(sealed, about), type);
        } catch (IOException e) {
            throw new UnreadableException();
        }
    }
}
