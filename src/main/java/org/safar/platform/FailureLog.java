package org.safar.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Writes unexpected failures to the log without a word of what a person typed.
///
/// Messages of exceptions often quote the value that upset them, so only class names and stack
/// frames are written; nothing of the request is.
@ApplicationScoped
public class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    /// No letters or digits that are taken for one another when read aloud.
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int REFERENCE_LENGTH = 8;
    private static final int FRAMES = 40;
    private static final int CAUSES = 10;

    private final SecureRandom random = new SecureRandom();

    /// Writes one failure to the log.
    ///
    /// @return the reference number that the person sees and the log line carries
    public String record(Throwable failure) {
        var reference =
                random.ints(REFERENCE_LENGTH, 0, ALPHABET.length())
                        .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                        .collect(Collectors.joining());
        LOG.errorf("Unexpected failure %s: %s", reference, describe(failure));
        return reference;
    }

    /// @return class names and frames of the failure and its causes, without any message
    static String describe(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(FailureLog::describeOne)
                .collect(Collectors.joining("\nCaused by: "));
    }

    private static String describeOne(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
