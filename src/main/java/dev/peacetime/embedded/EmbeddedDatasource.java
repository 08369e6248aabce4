package dev.peacetime.embedded;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Offers a database to a service that was given none. Whoever names a JDBC URL, anywhere, is offered nothing: not the
 * credentials either, which would fit no other database.
 */
public final class EmbeddedDatasource implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (given(context, DatabaseOffer.URL).isPresent()) {
            return List.of();
        }
        return List.of(new DatabaseOffer(given(context, "peacetime.home").map(Path::of)));
    }

    /** Asked after all other factories, so that their URL is seen too. */
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(Integer.MAX_VALUE);
    }

    private static Optional<String> given(ConfigSourceContext context, String name) {
        return Optional.ofNullable(context.getValue(name))
                .flatMap(found -> Optional.ofNullable(found.getValue()))
                .filter(value -> !value.isBlank());
    }
}
