package org.safar.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An import as it is stored.
@Entity
@Table(name = "register_import")
class RegisterImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    String state;

    @Column(name = "broken_step")
    @Nullable String brokenStep;

    @Column(name = "file_name")
    String fileName;

    String sha256;

    long size;

    @Column(name = "uploaded_by")
    String uploadedBy;

    @Column(name = "uploaded_name")
    String uploadedName;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    String sheet = "";

    @Column(columnDefinition = "text")
    @Nullable String shape;

    @Nullable String country;

    @Column(name = "source_title")
    @Nullable String sourceTitle;

    @Column(name = "source_url")
    @Nullable String sourceUrl;

    @Column(name = "source_date")
    @Nullable LocalDate sourceDate;

    @Nullable String issuer;

    @Column(name = "is_complete")
    boolean isComplete;

    @Column(name = "column_map", columnDefinition = "text")
    @Nullable String columnMap;

    long progress;

    @Column(name = "progress_of")
    long progressOf;

    @Nullable String fault;

    @Column(name = "fault_row")
    long faultRow;

    long unchanged;

    @Column(name = "compared_with")
    @Nullable Long comparedWith;

    @Column(name = "confirmed_by")
    @Nullable String confirmedBy;

    @Column(name = "confirmed_name")
    @Nullable String confirmedName;

    @Column(name = "confirmed_at")
    @Nullable Instant confirmedAt;

    int published;

    int waiting;

    int registered;

    /// For Hibernate, and for a new one.
    @SuppressWarnings("NullAway.Init")
    protected RegisterImport() {}

    ImportState state() {
        return ImportState.ofWord(state);
    }
}
