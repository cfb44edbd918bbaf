package org.safar.casework.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Makes keys from what people hold in hand or in mind (Argon2id, RFC 9106).
///
/// Each takes time and memory on purpose, so only a few are made at once: a flood of guesses waits
/// in a queue and costs no more memory.
@ApplicationScoped
public class SlowKeys {

    /// Two processors, two at a time.
    private static final int AT_ONCE = 2;

    private static final int LONGEST_WAIT_SECONDS = 10;

    /// Whoever waits holds one of the threads that answer pages too; the rest of them stays free.
    private static final int MOST_WAITING = 60;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Pepper pepper;

    /// Apart, so that a flood of guesses at receipts keeps no case worker out.
    private final Semaphore receipts = new Semaphore(AT_ONCE, true);

    private final Semaphore passphrases = new Semaphore(1, true);

    SlowKeys(Pepper pepper) {
        this.pepper = pepper;
    }

    /// How hard it is to try out one guess. OWASP's recommendations for Argon2id; a receipt has 80
    /// bits that nobody chose, a passphrase is what somebody can remember.
    public enum Cost {
        RECEIPT(19 * 1024, 2),
        PASSPHRASE(64 * 1024, 3);

        private final int kibibytes;
        private final int rounds;

        Cost(int kibibytes, int rounds) {
            this.kibibytes = kibibytes;
            this.rounds = rounds;
        }
    }

    /// @return 16 bytes by chance
    public static byte[] salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /// @param secret what the person holds; not changed
    /// @throws BusyException when too many wait already
    public SymmetricKey make(byte[] secret, byte[] salt, Cost cost) {
        var places =
                switch (cost) {
                    case RECEIPT -> receipts;
                    case PASSPHRASE -> passphrases;
                };
        if (!enter(places)) {
            throw new BusyException();
        }
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withSalt(salt)
                            .withSecret(pepper.secret("slow keys"))
                            .withMemoryAsKB(cost.kibibytes)
                            .withIterations(cost.rounds)
                            .withParallelism(1)
                            .build());
            var key = new byte[SymmetricKey.BYTES];
            generator.generateBytes(secret, key);
            return SymmetricKey.of(key);
        } finally {
            places.release();
        }
    }

    private static boolean enter(Semaphore places) {
        if (places.getQueueLength() >= MOST_WAITING) {
            return false;
        }
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
