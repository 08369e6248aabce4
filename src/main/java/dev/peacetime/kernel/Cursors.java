package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals the position in a list into a cursor: AES-256-GCM under a secret that all instances share, with the caller, the
 * list and its filters as associated data, so that a cursor tells nothing and opens for nobody and nothing else.
 */
@ApplicationScoped
public class Cursors {

    private static final int NONCE = 12;
    private static final String SEPARATOR = "\u001f";
    private static final String NOTHING = "\u0000";

    private final AgroalDataSource dataSource;
    private final Tenant tenant;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKeySpec secret;

    Cursors(AgroalDataSource dataSource, Tenant tenant) {
        this.dataSource = dataSource;
        this.tenant = tenant;
    }

    /** So that nobody waits for it who must not, as on the event loop. */
    void knowSecret(@Observes StartupEvent started) {
        secret();
    }

    /**
     * A cursor for the caller at hand.
     *
     * @param binding what else it is good for
     */
    public String seal(List<@Nullable String> key, String binding) {
        return sealing(binding).apply(key);
    }

    /** The same for a key that is known when nobody calls any more. */
    Function<List<@Nullable String>, String> sealing(String binding) {
        var bound = bound(binding);
        return key -> sealed(key, bound);
    }

    private String sealed(List<@Nullable String> key, byte[] bound) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var plain = String.join(
                SEPARATOR,
                key.stream().map(each -> each == null ? NOTHING : each).toList());
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(plain.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What was sealed for the same caller and the same; anything else is refused. */
    public List<@Nullable String> open(String cursor, String binding) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var nonce = Arrays.copyOf(bytes, NONCE);
            var plain = cipher(Cipher.DECRYPT_MODE, nonce, bound(binding)).doFinal(bytes, NONCE, bytes.length - NONCE);
            return Arrays.stream(new String(plain, StandardCharsets.UTF_8).split(SEPARATOR, -1))
                    .<@Nullable String>map(each -> each.equals(NOTHING) ? null : each)
                    .toList();
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            throw KernelRefusal.CURSOR_INVALID.refused();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret(), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private byte[] bound(String binding) {
        return (tenant.organizationId() + "|" + tenant.callerId() + "|" + binding).getBytes(StandardCharsets.UTF_8);
    }

    private SecretKeySpec secret() {
        var known = secret;
        if (known == null) {
            known = new SecretKeySpec(readSecret(), "AES");
            secret = known;
        }
        return known;
    }

    private byte[] readSecret() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select cursor_secret from installation");
                var results = statement.executeQuery()) {
            results.next();
            return results.getBytes(1);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
