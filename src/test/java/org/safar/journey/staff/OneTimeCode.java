package org.safar.journey.staff;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The code that an authenticator app shows (RFC 6238: HMAC-SHA1, 30 seconds, 6 digits).
final class OneTimeCode {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;

    private OneTimeCode() {}

    /// @param key as Keycloak shows it to people who cannot scan: Base32 with spaces
    static String of(String key, Instant moment) {
        var counter = ByteBuffer.allocate(8).putLong(moment.getEpochSecond() / SECONDS).array();
        var hash = hmac(decode(key), counter);
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String key) {
        var letters = key.replace(" ", "");
        var bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        var bits = 0L;
        var count = 0;
        for (var letter : letters.toCharArray()) {
            bits = bits << 5 | BASE_32.indexOf(letter);
            count += 5;
            if (count >= 8) {
                count -= 8;
                bytes.put((byte) (bits >> count));
            }
        }
        return bytes.array();
    }
}
