package dev.peacetime.embedded;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The datasource's settings, as configuration of the lowest rank. The server is started by the first question for a
 * value, so none of ours is listed: who walks all properties, as the build does, must not start a database. Listed is
 * one that has no value here, or Quarkus would not ask for user and password.
 */
final class DatabaseOffer implements ConfigSource {

    static final String URL = "quarkus.datasource.jdbc.url";

    private static final String LISTED = "quarkus.datasource.active";
    private static final int BELOW_ALL_FILES = 50;

    private final Optional<Path> home;
    private boolean failed;

    DatabaseOffer(Optional<Path> home) {
        this.home = home;
    }

    @Override
    public @Nullable String getValue(String name) {
        return switch (name) {
            case URL -> of(EmbeddedDatabase::jdbcUrl);
            case "quarkus.datasource.username" -> Roles.SERVICE;
            case "quarkus.datasource.password" ->
                of(database -> database.credentials().service());
            case "quarkus.flyway.username" -> Roles.OWNER;
            case "quarkus.flyway.password" ->
                of(database -> database.credentials().owner());
            default -> null;
        };
    }

    /** Quarkus asks for all values before it gives up, and would tell one failure once for each. */
    private @Nullable String of(Function<EmbeddedDatabase, String> value) {
        if (failed) {
            return null;
        }
        failed = true;
        var asked = value.apply(database());
        failed = false;
        return asked;
    }

    private EmbeddedDatabase database() {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return EmbeddedDatabase.throwaway(Path.of("target", "test-home"));
        }
        return EmbeddedDatabase.lasting(home.orElseGet(DatabaseOffer::usualHome));
    }

    private static Path usualHome() {
        var own = Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home"));
        return Path.of(own, ".peacetime");
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(LISTED);
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of();
    }

    @Override
    public int getOrdinal() {
        return BELOW_ALL_FILES;
    }

    @Override
    public String getName() {
        return "embedded database";
    }
}
