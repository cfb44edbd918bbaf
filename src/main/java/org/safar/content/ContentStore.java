package org.safar.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safar.content.ContentRepository.Imported;
import org.safar.content.ContentRepository.Noticed;

/// Adds texts, and takes the steps that publish them. Nothing else writes into the tables.
@ApplicationScoped
class ContentStore {

    private final ContentRepository content;
    private final Clock clock;

    ContentStore(ContentRepository content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    /// Adds those texts that changed since they came along the last time, and publishes them,
    /// unless readers see what an editor wrote. What no longer comes along is withdrawn.
    ///
    /// @return number of texts added or withdrawn
    @Transactional
    int importSeed(List<SeedFile> seed) {
        content.lock();
        var hashes =
                content.imported().stream()
                        .collect(Collectors.toMap(ContentStore::key, Imported::hash));
        var shown =
                content.noticed().stream()
                        .collect(Collectors.toMap(ContentStore::key, Function.identity()));
        var changed =
                seed.stream().filter(file -> !file.hash().equals(hashes.get(key(file)))).toList();
        changed.forEach(file -> add(file, shown));
        return changed.size() + withdrawMissing(seed, shown);
    }

    /// Publishes revisions whose time has come.
    ///
    /// @return how many
    @Transactional
    int publishDue() {
        if (content.due(clock.instant()).isEmpty()) {
            return 0;
        }
        content.lock();
        // Asked again: another node may have published them while this one waited.
        var due = content.due(clock.instant());
        due.forEach(
                revision -> content.take(revision, ContentStep.PUBLISHED, null, clock.instant()));
        return due.size();
    }

    private void add(SeedFile file, Map<String, Noticed> shown) {
        var kind = content.kindOf(file.document());
        if (kind.isEmpty()) {
            content.addDocument(new ContentDocument(file.document(), file.kind(), clock.instant()));
        } else if (!kind.get().equals(file.kind().word())) {
            throw new BadContentException(
                    file.path(), "its name is taken by a document of kind `" + kind.get() + "`");
        }
        var revision = content.add(ContentRevision.of(file, clock.instant()));
        if (!isByEditor(shown.get(key(file)))) {
            content.take(revision, ContentStep.PUBLISHED, null, clock.instant());
        }
    }

    private int withdrawMissing(List<SeedFile> seed, Map<String, Noticed> shown) {
        var coming =
                seed.stream().map(ContentStore::key).collect(Collectors.toCollection(HashSet::new));
        var missing =
                shown.entrySet().stream()
                        .filter(entry -> !coming.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(text -> isPublished(text) && !isByEditor(text))
                        .toList();
        missing.forEach(text ->
                content.take(text.revision(), ContentStep.WITHDRAWN, null, clock.instant()));
        return missing.size();
    }

    /// Whether an editor wrote what readers see, or took it back from them.
    private static boolean isByEditor(@Nullable Noticed text) {
        return text != null
                && (!text.origin().equals(ContentRevision.SEED)
                        || (!isPublished(text) && text.by() != null));
    }

    private static boolean isPublished(Noticed text) {
        return text.taken().equals(ContentStep.PUBLISHED.word());
    }

    private static String key(SeedFile file) {
        return key(file.document(), file.language().tag());
    }

    private static String key(Imported text) {
        return key(text.document(), text.language());
    }

    private static String key(Noticed text) {
        return key(text.document(), text.language());
    }

    private static String key(String document, String language) {
        return document + "/" + language;
    }
}
