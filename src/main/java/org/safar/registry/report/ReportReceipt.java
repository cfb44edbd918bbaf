package org.safar.registry.report;

import java.util.UUID;

/// What a program is told when a report is kept. Sending it again gives the same answer.
///
/// @param once the random number of the report
/// @param danger whether somebody may be in danger now: show the emergency numbers
public record ReportReceipt(UUID once, boolean danger) {}
