package org.safar.web;

/// What an error page tells the reader; several statuses share one page.
public enum ErrorKind {
    MALFORMED,
    FORBIDDEN,
    /// A page of the staff side, for somebody who may not see it.
    CLOSED,
    MISSING,
    UNPROCESSABLE,
    UNEXPECTED,
    UNAVAILABLE;

    /// @param path of the request, with a slash in front
    static ErrorKind of(int status, String path) {
        var kind = ofStatus(status);
        return kind == FORBIDDEN && (StaffPaths.isPage(path) || path.startsWith("/staff/"))
                ? CLOSED
                : kind;
    }

    private static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 404, 405, 410 -> MISSING;
            case 422 -> UNPROCESSABLE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? MALFORMED : UNEXPECTED;
        };
    }
}
