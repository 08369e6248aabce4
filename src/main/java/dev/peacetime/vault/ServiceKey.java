package dev.peacetime.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of the service's own.
 *
 * @param name by which a wrapped key tells what wrapped it; tells nothing of the key
 */
record ServiceKey(String name, byte[] bytes) {

    /** Reads a key as it is configured. */
    static ServiceKey parse(String configured) {
        var bytes = decoded(configured.strip());
        if (bytes.length != Aes.KEY_BYTES) {
            throw new IllegalArgumentException(
                    "PEACETIME_VAULT_KEY (peacetime.vault.key) and its former ones are 32 bytes"
                            + " in Base64, as `openssl rand -base64 32` makes them.");
        }
        return new ServiceKey(nameOf(bytes), bytes);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String nameOf(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal("name".getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Its name alone: keys are not for logs. */
    @Override
    public String toString() {
        return name;
    }
}
