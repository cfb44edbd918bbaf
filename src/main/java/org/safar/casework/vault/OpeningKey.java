package org.safar.casework.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// The private half of a key pair: opens what was sealed with the public half (HPKE, RFC 9180:
/// X25519, HKDF-SHA256, AES-256-GCM).
public final class OpeningKey {

    private final KeysetHandle handle;

    private OpeningKey(KeysetHandle handle) {
        this.handle = handle;
    }

    /// @return a new key pair, made by chance
    public static OpeningKey create() {
        try {
            prepare();
            return new OpeningKey(
                    KeysetHandle.generateNew(
                            HpkeParameters.builder()
                                    .setVariant(HpkeParameters.Variant.TINK)
                                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                                    .build()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key pair can be made", e);
        }
    }

    /// @param bytes as [#bytes] gave them
    public static OpeningKey of(byte[] bytes) {
        try {
            prepare();
            return new OpeningKey(
                    TinkProtoKeysetFormat.parseKeyset(bytes, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException();
        }
    }

    static void prepare() throws GeneralSecurityException {
        HybridConfig.register();
    }

    /// @return the public half
    public SealingKey sealingKey() {
        try {
            return new SealingKey(handle.getPublicKeysetHandle());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key pair has no public half");
        }
    }

    /// @param about what it was sealed for
    /// @throws UnreadableException when key or place differ, or it was changed
    public byte[] open(byte[] sealed, String about) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealed, about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new UnreadableException();
        }
    }

    /// @return the secret itself, to be sealed under another key
    public byte[] bytes() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a private key cannot be written");
        }
    }

    @Override
    public String toString() {
        return "OpeningKey";
    }
}
