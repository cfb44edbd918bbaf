package org.safar.registry.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/// Reads and adds imports.
@ApplicationScoped
class RegisterImportRepository implements PanacheRepositoryBase<RegisterImport, Long> {

    private static final List<String> RUNNING =
            List.of(
                    ImportState.READING.word(),
                    ImportState.COMPARING.word(),
                    ImportState.PUBLISHING.word());

    List<RegisterImport> before(long id, int limit) {
        return find("id < ?1 order by id desc", id).page(0, limit).list();
    }

    Optional<RegisterImport> running() {
        return find("state in ?1", RUNNING).firstResultOptional();
    }

    List<RegisterImport> allRunning() {
        return list("state in ?1", RUNNING);
    }

    /// @return the one that published this file, or else one that is not over
    Optional<RegisterImport> ofFile(String sha256) {
        return find(
                        "sha256 = ?1 and state not in ?2 order by case when state = 'done' then 0"
                                + " else 1 end, id desc",
                        sha256,
                        List.of(ImportState.DISCARDED.word(), ImportState.UNUSABLE.word()))
                .firstResultOptional();
    }

    long count(ImportState state) {
        return count("state", state.word());
    }

    /// Whoever comes second waits here and then sees what the first has done.
    Optional<RegisterImport> locked(long id) {
        return Optional.ofNullable(
                getEntityManager().find(RegisterImport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
