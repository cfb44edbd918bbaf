package org.safar.casework.api;

import org.safar.casework.ThreadEntry;

/// A file of a thread, as it was written anew.
///
/// @param id with which it is fetched
/// @param type its media type, for example `image/jpeg`
/// @param bytes its size
public record HelpFileJson(String id, String type, int bytes) {

    static HelpFileJson of(ThreadEntry.Attached attached) {
        return new HelpFileJson(
                attached.file().toString(), attached.type().mediaType(), attached.bytes());
    }
}
