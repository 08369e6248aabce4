package dev.peacetime.kernel;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * How many connections to the database are open at most, where nobody says: two for each core that the service has, four at
 * least and twenty at most, for a server takes a hundred by default, from all instances. Of more than it has cores for, each waits at
 * the server instead of here, and runs on caches that another one has just filled: on two cores, callers who refer get a fifth less
 * done with eight than with four.
 */
public final class PoolSize implements ConfigSourceFactory {

    static final String SETTING = "quarkus.datasource.jdbc.max-size";

    /** Below whatever says it, above what Quarkus takes where nothing does. */
    private static final int ORDINAL = 50;

    private static final int FOR_EACH_CORE = 2;
    private static final int LEAST = 4;
    private static final int MOST = 20;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var size = of(Runtime.getRuntime().availableProcessors());
        return List.of(
                new PropertiesConfigSource(Map.of(SETTING, String.valueOf(size)), "pool for this machine", ORDINAL));
    }

    static int of(int cores) {
        return Math.min(MOST, Math.max(LEAST, FOR_EACH_CORE * cores));
    }
}
