package org.safar.platform;

/// Ends a request with a [Problem]: as JSON under `/api/`, as a page elsewhere.
public class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
