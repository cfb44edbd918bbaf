package org.safar.staff;

import java.util.Optional;
import java.util.stream.Stream;

/// What a member of the staff may do. Roles are given in Keycloak, under these words.
public enum StaffRole {
    /// Keeps the register of agencies: enters events, imports lists, edits agencies.
    REGISTRY_ADMIN(StaffRole.REGISTRY_ADMIN_WORD),
    /// Confirms what harms an agency, and reads what people report.
    REGISTRY_REVIEWER(StaffRole.REGISTRY_REVIEWER_WORD),
    /// Writes and publishes texts.
    EDITOR(StaffRole.EDITOR_WORD),
    /// Translates texts.
    TRANSLATOR(StaffRole.TRANSLATOR_WORD),
    /// Answers people who ask for help, within one organisation.
    CASE_WORKER(StaffRole.CASE_WORKER_WORD),
    /// Leads the case workers of one organisation.
    CASE_LEAD(StaffRole.CASE_LEAD_WORD),
    /// Invites staff, gives roles, reads the audit log.
    PLATFORM_ADMIN(StaffRole.PLATFORM_ADMIN_WORD);

    /// The words, for annotations.
    public static final String REGISTRY_ADMIN_WORD = "registry-admin";

    public static final String REGISTRY_REVIEWER_WORD = "registry-reviewer";
    public static final String EDITOR_WORD = "editor";
    public static final String TRANSLATOR_WORD = "translator";
    public static final String CASE_WORKER_WORD = "case-worker";
    public static final String CASE_LEAD_WORD = "case-lead";
    public static final String PLATFORM_ADMIN_WORD = "platform-admin";

    private final String word;

    StaffRole(String word) {
        this.word = word;
    }

    /// @return the name of the role in Keycloak, for example `registry-admin`
    public String word() {
        return word;
    }

    /// @return the role, or empty when the word names none of Safar's
    public static Optional<StaffRole> ofWord(String word) {
        return Stream.of(values()).filter(role -> role.word.equals(word)).findFirst();
    }
}
