package dev.peacetime.intake;

import jakarta.ws.rs.WebApplicationException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file on its way in, on disk and not in memory; closing it removes it. */
final class UploadedFile implements Closeable {

    private static final int TOO_LARGE = 413;

    private final Path path;
    private final byte[] digest;

    private UploadedFile(Path path, byte[] digest) {
        this.path = path;
        this.digest = digest;
    }

    /** Takes the file off the wire, and no more of it than may be. */
    static UploadedFile receive(InputStream in, int largest) throws IOException {
        var path = Files.createTempFile("import", ".part");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = copy(new DigestInputStream(in, digest), path, largest);
            if (size == 0) {
                throw IntakeRefusal.FILE_REQUIRED.refused();
            }
            return new UploadedFile(path, digest.digest());
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] digest() {
        return digest.clone();
    }

    InputStream read() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static long copy(InputStream in, Path path, int largest) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try (var out = Files.newOutputStream(path)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new WebApplicationException(TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }
}
