package org.safar.casework;

import org.safar.platform.Problem;
import org.safar.platform.ProblemException;

/// Something else was sent with this [SendingKey] before; nothing was stored. What was typed needs
/// a new key.
public class KeyReusedException extends ProblemException {

    private static final int UNPROCESSABLE = 422;

    public KeyReusedException() {
        super(Problem.of(UNPROCESSABLE, "key-reused"));
    }
}
