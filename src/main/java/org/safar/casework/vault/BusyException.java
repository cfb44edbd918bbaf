package org.safar.casework.vault;

import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Too many keys are being made at once; the same request may work a minute later.
public class BusyException extends ProblemException {

    private static final int UNAVAILABLE = 503;

    public BusyException() {
        super(Problem.of(UNAVAILABLE, "busy"));
    }
}
