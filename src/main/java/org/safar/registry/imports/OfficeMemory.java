package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.safar.registry.imports.ImportMemory.Office;

/// Remembers offices and what the columns of their lists mean, so that the next list needs no
/// explanation.
@ApplicationScoped
class OfficeMemory {

    private final ImportMemoryRepository offices;
    private final ImportJson json;
    private final Clock clock;

    OfficeMemory(ImportMemoryRepository offices, ImportJson json, Clock clock) {
        this.offices = offices;
        this.json = json;
        this.clock = clock;
    }

    /// @param headings of the columns, in their order
    @Transactional
    void remember(ListSource source, ColumnMap map, List<String> headings) {
        var remembered =
                offices.findByIdOptional(source.key()).orElseGet(() -> new ImportMemory(source));
        var meanings = Meanings.of(map, headings, meanings(remembered));
        remembered.update(source, json.write(meanings));
        remembered.usedAt = clock.instant();
        offices.persist(remembered);
    }

    /// @return what is remembered of the office's earlier lists
    @Transactional
    Meanings meanings(ListSource source) {
        return offices.findByIdOptional(source.key()).map(this::meanings).orElse(Meanings.NONE);
    }

    private Meanings meanings(ImportMemory remembered) {
        var meanings = json.read(remembered.meanings, Meanings.class);
        return meanings == null ? Meanings.NONE : meanings;
    }

    /// @return offices whose lists were imported, the last one first
    @Transactional
    List<Office> offices() {
        return offices.offices();
    }
}
