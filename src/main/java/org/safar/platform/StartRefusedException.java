package org.safar.platform;

/// Safar must not start as it was asked to.
///
/// The message is one sentence, or a few, for the person who started it: what is wrong and how to
/// mend it. It is shown without a stack trace.
final class StartRefusedException extends RuntimeException {

    StartRefusedException(String message) {
        super(message);
    }

    StartRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
