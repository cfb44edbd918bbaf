package org.safar.casework.guess;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// How often one address may try; each node counts for itself.
///
/// A receipt has 80 secret bits: no number here makes guessing it possible. What is bounded is the
/// work that one caller makes, and behind one address of a mobile network or a hostel there are
/// hundreds of people. So the numbers are generous.
@ConfigMapping(prefix = "safar.guess")
public interface GuessConfig {

    /// Header in which a proxy hands on the caller's address, for the addresses of help requests
    /// only. Without it the address of the connection counts.
    Optional<String> addressHeader();

    /// Receipts within ten minutes.
    @WithDefault("300")
    int receipts();

    /// New requests within an hour, those sent again included.
    @WithDefault("15")
    int requests();

    /// How many callers are told apart at most; it bounds the memory. Beyond it those that were not
    /// seen for longest begin anew.
    @WithDefault("100000")
    int callers();
}
