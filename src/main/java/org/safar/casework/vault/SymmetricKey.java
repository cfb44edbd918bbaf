package org.safar.casework.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

/// A secret key that encrypts and decrypts (AES-256-GCM).
public final class SymmetricKey {

    /// How long it is, in bytes.
    public static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final AesGcmParameters PARAMETERS = parameters();

    private final byte[] key;
    private final Aead aead;

    private SymmetricKey(byte[] key) {
        this.key = key;
        this.aead = aead(key);
    }

    /// @return a new key, made by chance
    public static SymmetricKey create() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SymmetricKey(key);
    }

    /// @param key 32 bytes that nobody can guess
    public static SymmetricKey of(byte[] key) {
        if (key.length != BYTES) {
            throw new UnreadableException();
        }
        return new SymmetricKey(key.clone());
    }

    /// @param about where it belongs: it is readable only there
    public byte[] seal(byte[] plain, String about) {
        try {
            return aead.encrypt(plain, bytes(about));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed");
        }
    }

    /// @param about what it was sealed for
    /// @throws UnreadableException when key or place differ, or it was changed
    public byte[] open(byte[] sealed, String about) {
        try {
            return aead.decrypt(sealed, bytes(about));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException();
        }
    }

    /// @return the key itself, to be sealed under another one
    public byte[] bytes() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SymmetricKey that && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return "SymmetricKey";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Aead aead(byte[] key) {
        try {
            var entry =
                    AesGcmKey.builder()
                            .setParameters(PARAMETERS)
                            .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                            .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(entry).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no encryption is available", e);
        }
    }

    private static AesGcmParameters parameters() {
        try {
            AeadConfig.register();
            return AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no encryption is available", e);
        }
    }
}
