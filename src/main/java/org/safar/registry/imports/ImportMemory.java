package org.safar.registry.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.safar.country.Country;

/// What is remembered of an office's lists.
@Entity
@Table(name = "register_import_memory")
class ImportMemory {

    @Id
    @Column(name = "source_key")
    String sourceKey;

    String country;

    String issuer;

    @Column(name = "source_title")
    String sourceTitle;

    @Column(name = "source_url")
    String sourceUrl;

    @Column(name = "is_complete")
    boolean isComplete;

    @Column(columnDefinition = "text")
    String meanings = "";

    @Column(name = "used_at")
    Instant usedAt;

    /// For Hibernate.
    @SuppressWarnings("NullAway.Init")
    protected ImportMemory() {}

    @SuppressWarnings("NullAway.Init")
    ImportMemory(ListSource source) {
        this.sourceKey = source.key();
    }

    void update(ListSource source, String newMeanings) {
        country = source.country().code();
        issuer = source.issuer();
        sourceTitle = source.title();
        sourceUrl = source.url();
        isComplete = source.isComplete();
        meanings = newMeanings;
    }

    /// An office whose lists were imported.
    record Office(String issuer, Country country, String title, String url, boolean isComplete) {}

    Office toOffice() {
        return new Office(issuer, new Country(country), sourceTitle, sourceUrl, isComplete);
    }
}
