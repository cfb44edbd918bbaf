package org.safar.web;

import java.time.LocalDate;

/// What a page was made from: it is the same for everybody until one of the two changes.
///
/// @param edition number of what was published last
/// @param day of the reader: amounts and news hold for a time
public record PageVersion(long edition, LocalDate day) {}
