package org.safar.casework.statistics;

import java.time.LocalDate;

/// How often something arose within a month.
///
/// @param month its first day
/// @param key what of the measure, for example `wages`
/// @param amount 1 or more
record CaseCount(LocalDate month, Measure measure, String key, int amount) {}
