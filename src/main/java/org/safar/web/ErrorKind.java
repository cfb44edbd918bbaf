package org.safar.web;

/// What an error page tells the reader; several statuses share one page.
public enum ErrorKind {
    MALFORMED,
    FORBIDDEN,
    MISSING,
    UNPROCESSABLE,
    UNEXPECTED,
    UNAVAILABLE;

    static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404, 405, 410 -> MISSING;
            case 422 -> UNPROCESSABLE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED : UNEXPECTED;
        };
    }
}
