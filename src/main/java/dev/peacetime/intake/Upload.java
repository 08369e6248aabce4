package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came, kept beside the memory until it is in the database.
 *
 * @param digest SHA-256 of the content: two uploads with the same are the same
 */
record Upload(Path file, byte[] digest, @Nullable String fileName) implements AutoCloseable {

    private static final long LARGEST = 64L * 1024 * 1024;

    static Upload of(InputStream body, @Nullable String fileName) throws IOException {
        var file = Files.createTempFile("peacetime-import", null);
        try (var content = new DigestInputStream(body, sha256());
                var copy = Files.newOutputStream(file)) {
            var chunk = new byte[64 * 1024];
            var size = 0L;
            for (int more; (more = content.read(chunk)) > 0; ) {
                size += more;
                if (size > LARGEST) {
                    throw IntakeRefusal.FILE_TOO_LARGE.refused();
                }
                copy.write(chunk, 0, more);
            }
            if (size == 0) {
                throw IntakeRefusal.FILE_EMPTY.refused();
            }
            return new Upload(file, content.getMessageDigest().digest(), fileName);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
