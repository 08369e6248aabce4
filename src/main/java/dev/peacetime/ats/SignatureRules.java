package dev.peacetime.ats;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signatures of events: HMAC-SHA256 in hexadecimal, compared in constant time. */
final class SignatureRules {

    private SignatureRules() {}

    /**
     * Whether a signature is of these bytes, under that secret.
     *
     * @param scheme what stands in front of the digits
     */
    static boolean verifies(String secret, byte[] signed, @Nullable String signature, String scheme) {
        if (signature == null || !signature.startsWith(scheme)) {
            return false;
        }
        var expected = HexFormat.of().formatHex(hmac(secret, signed));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                signature.substring(scheme.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hmac(String secret, byte[] signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
