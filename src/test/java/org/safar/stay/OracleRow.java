package org.safar.stay;

import java.util.Set;

/// One row of the law as the oracle knows it: words of the file and numbers, no class of the
/// engine.
///
/// Days are counted from 1 January 1970.
///
/// @param members codes of the states it binds
/// @param everyone true when it binds every person
/// @param named true when the row names states one by one
/// @param from first day in force, [Integer#MIN_VALUE] when not known
/// @param to last day in force, [Integer#MAX_VALUE] when it lasts
/// @param start how exactly the file gives the first day: `day`, `month` or empty
record OracleRow(
        String id,
        String destination,
        Set<String> members,
        boolean everyone,
        boolean named,
        String purpose,
        String kind,
        int days,
        int windowDays,
        String dayKind,
        int from,
        int to,
        String start,
        String confidence) {

    OracleRow {
        purpose = purpose.intern();
        kind = kind.intern();
    }

    boolean binds(String nationality) {
        return everyone || members.contains(nationality);
    }

    boolean inForce(int day) {
        return from <= day && day <= to;
    }

    boolean limitsStay() {
        return !kind.equals("registration_deadline");
    }

    /// Rows of one key displace each other; the contract's rule 5 names the four duties.
    String key() {
        if (limitsStay()) {
            return kind;
        }
        return switch (purpose) {
            case "host_notification" -> "host-notification";
            case "self_registration", "self_or_host_registration" -> "registration";
            case "reregistration_on_address_change" -> "re-registration";
            case "patent_application" -> "patent";
            default -> throw new IllegalStateException(purpose);
        };
    }

    String actor() {
        return switch (purpose) {
            case "host_notification" -> "host";
            case "self_or_host_registration" -> "self-or-host";
            default -> "self";
        };
    }

    /// The order that decides when two clocks break on one day.
    String tieOrder() {
        return switch (kind) {
            case "per_entry" -> "1 " + id;
            case "calendar_year" -> "2 " + id;
            case "rolling_window" -> "3 " + id;
            default -> throw new IllegalStateException(kind);
        };
    }
}
