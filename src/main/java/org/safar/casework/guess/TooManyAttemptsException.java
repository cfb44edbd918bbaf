package org.safar.casework.guess;

import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// A caller tried too often; the same request works some minutes later.
public class TooManyAttemptsException extends ProblemException {

    private static final int TOO_MANY = 429;

    public TooManyAttemptsException() {
        super(Problem.of(TOO_MANY, "too-many-attempts"));
    }
}
