package org.safar.platform;

import java.time.Instant;

/// A line of the audit log as it is read.
///
/// @param id place in the log, higher is newer
/// @param at when it was done
/// @param actor who did it
/// @param action what was done, a stable word
/// @param subject what it was done to, for example `agency:kg-ramai`
public record AuditLine(long id, Instant at, Actor actor, String action, String subject) {}
