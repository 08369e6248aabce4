package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The key by which a service with a database of its own seals texts: a file of the home, for its owner's eyes only. */
final class VaultKey {

    private static final int BYTES = 32;

    private VaultKey() {}

    static String of(Path home) throws IOException {
        return new Home(home, home, false).alone(() -> {
            var file = home.resolve("vault.key");
            if (Files.notExists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Home.replace(file, Base64.getEncoder().encodeToString(bytes) + "\n");
            }
            return Files.readString(file).strip();
        });
    }
}
