package dev.peacetime.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, which come as an archive in a jar and are unpacked once for each base. */
final class Binaries {

    private static final int DIGITS = 16;

    private Binaries() {}

    /** The directory that has {@code bin/postgres} and what it needs, named by the archive's content. */
    static Path unpacked(Path base) throws IOException {
        var archive = archive();
        var unpacked = base.resolve("binaries-" + digest(archive));
        if (Files.notExists(unpacked)) {
            for (var abandoned : Home.named(base, "unpacking-")) {
                Home.delete(abandoned);
            }
            var draft = Files.createTempDirectory(base, "unpacking-");
            unpack(archive, draft);
            Home.move(draft, unpacked);
        }
        return unpacked;
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arm = List.of("aarch64", "arm64").contains(System.getProperty("os.arch"));
        var candidates = arm ? List.of("arm_64", "x86_64") : List.of("x86_64");
        return candidates.stream()
                .map(processor -> "postgres-" + system + "-" + processor + ".txz")
                .filter(name -> Binaries.class.getClassLoader().getResource(name) != null)
                .findFirst()
                .orElseThrow(() -> NoDatabase.NO_BINARIES.because(
                        System.getProperty("os.name") + " on " + System.getProperty("os.arch")));
    }

    private static InputStream open(String archive) {
        return Binaries.class.getClassLoader().getResourceAsStream(archive);
    }

    private static String digest(String archive) throws IOException {
        try (var content = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(String archive, Path directory) throws IOException {
        try (var files = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                var path = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(files, path);
                    path.toFile().setExecutable(path.getParent().endsWith("bin"));
                }
            }
        }
    }
}
