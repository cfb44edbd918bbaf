package org.safar.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Keeps uploaded files in the database, in pieces, so that an import that broke off can go on and
/// a published one can be looked at again.
@ApplicationScoped
class StoredFiles {

    /// Bytes of one piece: what memory holds of a file.
    private static final int PIECE = 1024 * 1024;

    private final Session session;

    StoredFiles(EntityManager entities) {
        this.session = entities.unwrap(Session.class);
    }

    /// @return SHA-256 of the file in hexadecimal digits
    static String sha256(Path file) throws IOException {
        try (var stream =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    void store(long importId, Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var place = 0;
            for (var piece = next(stream); piece != null; piece = next(stream)) {
                insert(importId, place, piece);
                place++;
            }
        }
    }

    private static byte @Nullable [] next(InputStream stream) throws IOException {
        var piece = stream.readNBytes(PIECE);
        return piece.length == 0 ? null : piece;
    }

    private void insert(long importId, int place, byte[] piece) {
        session.doWork(connection -> {
            try (var insert =
                    connection.prepareStatement(
                            "INSERT INTO register_import_piece (import_id, place, bytes)"
                                    + " VALUES (?, ?, ?)")) {
                insert.setLong(1, importId);
                insert.setInt(2, place);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        });
    }

    /// Writes the file down for as long as something reads it.
    ///
    /// @return a file that the caller deletes
    Path fetch(long importId) {
        try {
            var file = Files.createTempFile("safar-import-", ".tmp");
            try (var output = Files.newOutputStream(file)) {
                var place = 0;
                for (var piece = piece(importId, place);
                        piece.isPresent();
                        piece = piece(importId, place)) {
                    output.write(piece.get());
                    place++;
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    Optional<byte[]> piece(long importId, int place) {
        return session.doReturningWork(connection -> {
            try (var query =
                    connection.prepareStatement(
                            "SELECT bytes FROM register_import_piece"
                                    + " WHERE import_id = ? AND place = ?")) {
                query.setLong(1, importId);
                query.setInt(2, place);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    @Transactional
    void delete(long importId) {
        session.createNativeMutationQuery(
                        "DELETE FROM register_import_piece WHERE import_id = :import")
                .setParameter("import", importId)
                .executeUpdate();
    }
}
