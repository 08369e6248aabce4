package dev.peacetime.api;

import dev.peacetime.kernel.WriteRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Reads JSON bodies whole, no more than may be, and notes their digest for the sake of repeated writes. */
@Provider
class BodyReader implements ReaderInterceptor {

    private static final int LARGEST = 1024 * 1024;

    private final WriteRequest request;

    BodyReader(WriteRequest request) {
        this.request = request;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        if (isJson(reading.getMediaType())) {
            var body = reading.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw ApiRefusal.BODY_TOO_LARGE.refused();
            }
            request.contentIs(digest(body));
            reading.setInputStream(new ByteArrayInputStream(body));
        }
        return reading.proceed();
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("merge-patch+json"));
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
