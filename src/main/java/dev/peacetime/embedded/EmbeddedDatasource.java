package dev.peacetime.embedded;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Offers a database to a service that was given none: the datasource's settings, where nothing else has them. Whoever
 * names a JDBC URL, anywhere, is offered nothing, not even the credentials, which would fit no other database, nor the key
 * by which texts are sealed, which one home alone has and other instances would not. An
 * interceptor, for it alone sees every source; a source that is made by a factory does not see those of other factories.
 */
@Priority(Priorities.APPLICATION)
public final class EmbeddedDatasource implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String OWNER = "quarkus.flyway.username";
    private static final String OWNER_PASSWORD = "quarkus.flyway.password";
    private static final String VAULT_KEY = "peacetime.vault.key";
    private static final Set<String> OFFERED = Set.of(URL, USER, PASSWORD, OWNER, OWNER_PASSWORD, VAULT_KEY);

    /** Has no value here, but Quarkus asks for user and password only where it sees some name beside theirs. */
    private static final String BESIDE = "quarkus.datasource.active";

    private boolean failed;

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        if (!OFFERED.contains(name) || present(given) || present(context.proceed(URL))) {
            return given;
        }
        return ConfigValue.builder()
                .withName(name)
                .withValue(offer(context, name))
                .withConfigSourceName("embedded database")
                .build();
    }

    /**
     * None of what is offered is listed: the build walks all that is, and would start a database to write its address into
     * the archive.
     */
    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        Iterable<String> others = context::iterateNames;
        return Stream.concat(StreamSupport.stream(others.spliterator(), false), Stream.of(BESIDE))
                .iterator();
    }

    private static boolean present(@Nullable ConfigValue given) {
        return given != null && given.getValue() != null && !given.getValue().isBlank();
    }

    private @Nullable String offer(ConfigSourceInterceptorContext context, String name) {
        return switch (name) {
            case USER -> DatabaseRoles.SERVICE;
            case PASSWORD -> of(context, database -> database.credentials().service());
            case OWNER -> DatabaseRoles.OWNER;
            case OWNER_PASSWORD ->
                of(context, database -> database.credentials().owner());
            case VAULT_KEY -> of(context, EmbeddedDatabase::vaultKey);
            default -> of(context, EmbeddedDatabase::jdbcUrl);
        };
    }

    /** Quarkus asks for all values before it gives up, and would tell one failure once for each. */
    private @Nullable String of(ConfigSourceInterceptorContext context, Function<EmbeddedDatabase, String> value) {
        if (failed) {
            return null;
        }
        failed = true;
        var asked = value.apply(database(context));
        failed = false;
        return asked;
    }

    private static EmbeddedDatabase database(ConfigSourceInterceptorContext context) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return EmbeddedDatabase.throwaway(Path.of("target", "test-home"));
        }
        var home = context.proceed("peacetime.home");
        return EmbeddedDatabase.lasting(present(home) ? Path.of(home.getValue()) : usualHome());
    }

    private static Path usualHome() {
        var own = Optional.ofNullable(System.getenv("HOME")).orElse(System.getProperty("user.home"));
        return Path.of(own, ".peacetime");
    }
}
