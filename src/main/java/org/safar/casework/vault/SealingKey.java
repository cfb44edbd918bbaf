package org.safar.casework.vault;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The public half of a key pair: whoever has it can encrypt, and read nothing.
public final class SealingKey {

    private final KeysetHandle handle;

    SealingKey(KeysetHandle handle) {
        this.handle = handle;
    }

    /// @param bytes as [#bytes] gave them
    public static SealingKey of(byte[] bytes) {
        try {
            OpeningKey.prepare();
            return new SealingKey(TinkProtoKeysetFormat.parseKeysetWithoutSecret(bytes));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException();
        }
    }

    /// @param about where it belongs: it is readable only there
    public byte[] seal(byte[] plain, String about) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(plain, about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encryption failed");
        }
    }

    /// @return the key as it is kept; not a secret
    public byte[] bytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(handle);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a public key cannot be written");
        }
    }
}
