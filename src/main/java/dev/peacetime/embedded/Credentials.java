package dev.peacetime.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The passwords of the database's three roles, made once for each home. */
record Credentials(String superuser, String owner, String service) {

    private static final int BYTES = 24;

    static Credentials random() {
        return new Credentials(password(), password(), password());
    }

    /** What is kept in the file, if it is there and whole. */
    static Optional<Credentials> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var kept = new Properties();
        kept.load(new StringReader(Files.readString(file)));
        if (!kept.stringPropertyNames()
                .containsAll(List.of(DatabaseRoles.SUPERUSER, DatabaseRoles.OWNER, DatabaseRoles.SERVICE))) {
            return Optional.empty();
        }
        return Optional.of(new Credentials(
                kept.getProperty(DatabaseRoles.SUPERUSER),
                kept.getProperty(DatabaseRoles.OWNER),
                kept.getProperty(DatabaseRoles.SERVICE)));
    }

    void write(Path file) throws IOException {
        var lines = "%s=%s\n%s=%s\n%s=%s\n"
                .formatted(
                        DatabaseRoles.SUPERUSER, superuser, DatabaseRoles.OWNER, owner, DatabaseRoles.SERVICE, service);
        Home.replace(file, lines);
    }

    /** Nothing: passwords are not for logs. */
    @Override
    public String toString() {
        return "Credentials";
    }

    private static String password() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
