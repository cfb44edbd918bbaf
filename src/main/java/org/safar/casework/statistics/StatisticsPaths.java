package org.safar.casework.statistics;

/// Addresses of the numbers, without the language.
final class StatisticsPaths {

    static final String LOAD = "staff/load";
    static final String STATISTICS = "staff/case-statistics";
    static final String VAULT = "staff/vault";

    private StatisticsPaths() {}
}
