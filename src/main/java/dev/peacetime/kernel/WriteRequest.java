package dev.peacetime.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a request says about how it wants to be written: its key, the version it read, and what it consists of. */
@RequestScoped
public class WriteRequest {

    private final HttpHeaders headers;
    private final UriInfo uri;
    private byte[] content = new byte[0];
    private boolean told;
    private @Nullable String toldKey;

    WriteRequest(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    /** Told by the HTTP layer: the digest of the body as it was sent. */
    public void contentIs(byte[] digest) {
        this.content = digest.clone();
    }

    /** Told by whoever takes writes of many kinds at one address: under which key, if any, and the digest of what is asked for. */
    public void asks(@Nullable String idempotencyKey, byte[] digest) {
        this.told = true;
        this.toldKey = idempotencyKey;
        contentIs(digest);
    }

    String path() {
        return uri.getPath();
    }

    Optional<String> ifMatch() {
        return Optional.ofNullable(headers.getHeaderString("If-Match"));
    }

    Optional<String> idempotencyKey() {
        var key = Optional.ofNullable(told ? toldKey : headers.getHeaderString("Idempotency-Key"));
        if (key.isPresent() && !key.get().matches("[!-~]{1,200}")) {
            throw KernelRefusal.IDEMPOTENCY_KEY_INVALID.refused();
        }
        return key;
    }

    /** Two requests with the same fingerprint ask for the same. */
    byte[] fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
            var query = uri.getRequestUri().getRawQuery();
            digest.update(("?" + (query == null ? "" : query) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
