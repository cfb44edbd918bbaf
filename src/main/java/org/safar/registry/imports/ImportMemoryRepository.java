package org.safar.registry.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Reads and adds what is remembered of offices.
@ApplicationScoped
class ImportMemoryRepository implements PanacheRepositoryBase<ImportMemory, String> {

    private static final int MOST = 50;

    List<ImportMemory.Office> offices() {
        return find("order by usedAt desc").page(0, MOST).list().stream()
                .map(ImportMemory::toOffice)
                .toList();
    }
}
