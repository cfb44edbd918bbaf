package org.safar.casework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Vaults that are open in somebody's browser.
///
/// The keys stay in memory of this node only, encrypted under a random key that only the browser
/// has, in a cookie: a copy of the memory alone opens nothing. A vault closes after half an hour
/// without use, after a working day, and with the node.
@ApplicationScoped
public class VaultSessions {

    /// Name of the cookie.
    public static final String COOKIE = "safar-vault";

    /// After this time without use a vault closes.
    public static final Duration UNUSED = Duration.ofMinutes(30);

    /// After this time a vault closes in any case.
    public static final Duration LONGEST = Duration.ofHours(9);

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock;

    VaultSessions(Clock clock) {
        this.clock = clock;
    }

    private record Session(
            long organisation, String account, byte[] sealed, Instant begun, Instant used) {

        private boolean lasts(Instant now) {
            return now.isBefore(used.plus(UNUSED)) && now.isBefore(begun.plus(LONGEST));
        }
    }

    /// @return what the cookie must hold
    public String open(long organisation, String account, OpeningKeys keys) {
        sweep();
        var key = SymmetricKey.create();
        var now = clock.instant();
        sessions.put(
                name(key), new Session(organisation, account, seal(key, account, keys), now, now));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.bytes());
    }

    /// @param cookie what the browser sent
    /// @param account who sent it: the cookie of somebody else opens nothing
    /// @return the keys while the vault is open
    public Optional<OpeningKeys> keys(String cookie, long organisation, String account) {
        try {
            var key = SymmetricKey.of(Base64.getUrlDecoder().decode(cookie));
            var session = sessions.get(name(key));
            var now = clock.instant();
            if (session == null
                    || !session.lasts(now)
                    || session.organisation != organisation
                    || !session.account.equals(account)) {
                return Optional.empty();
            }
            sessions.computeIfPresent(
                    name(key),
                    (name, kept) ->
                            new Session(organisation, account, kept.sealed, kept.begun, now));
            return Optional.of(read(key.open(session.sealed, about(account))));
        } catch (IllegalArgumentException | UnreadableException e) {
            return Optional.empty();
        }
    }

    /// After the key of the organisation changed, for the one who changed it.
    public void replace(String cookie, long organisation, String account, OpeningKeys keys) {
        var key = SymmetricKey.of(Base64.getUrlDecoder().decode(cookie));
        closeAll(organisation);
        var now = clock.instant();
        sessions.put(
                name(key), new Session(organisation, account, seal(key, account, keys), now, now));
    }

    /// Closes the vault that this cookie opens.
    public void close(String cookie) {
        try {
            sessions.remove(name(SymmetricKey.of(Base64.getUrlDecoder().decode(cookie))));
        } catch (IllegalArgumentException | UnreadableException e) {
            // A cookie that opens nothing.
        }
    }

    /// Closes the vault of an organisation in every browser, after its key changed.
    public void closeAll(long organisation) {
        sessions.values().removeIf(session -> session.organisation == organisation);
    }

    private void sweep() {
        var now = clock.instant();
        sessions.values().removeIf(session -> !session.lasts(now));
    }

    private static byte[] seal(SymmetricKey key, String account, OpeningKeys keys) {
        return key.seal(write(keys), about(account));
    }

    private static String about(String account) {
        return "vault-session:" + account;
    }

    /// The name must not tell the key.
    private static String name(SymmetricKey key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.bytes());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(OpeningKeys keys) {
        try (var bytes = new ByteArrayOutputStream();
                var out = new DataOutputStream(bytes)) {
            out.writeInt(keys.keys().size());
            for (var entry : keys.keys().entrySet()) {
                var secret = entry.getValue().bytes();
                out.writeLong(entry.getKey());
                out.writeInt(secret.length);
                out.write(secret);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpeningKeys read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var keys = new HashMap<Long, OpeningKey>();
            for (var left = in.readInt(); left > 0; left--) {
                var id = in.readLong();
                keys.put(id, OpeningKey.of(in.readNBytes(in.readInt())));
            }
            return new OpeningKeys(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
