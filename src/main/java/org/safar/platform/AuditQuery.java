package org.safar.platform;

/// What somebody wants to read in the audit log.
///
/// @param person identifier or name of who did it, empty for everybody
/// @param subject what it was done to, empty for everything
/// @param before place in the log above which nothing is shown
public record AuditQuery(String person, String subject, long before) {

    /// For the beginning of the log.
    public static final long NEWEST = Long.MAX_VALUE;

    /// @param place in the log above which nothing is shown
    /// @return the same question, asked further down in the log
    public AuditQuery below(long place) {
        return new AuditQuery(person, subject, place);
    }
}
