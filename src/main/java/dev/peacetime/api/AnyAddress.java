package dev.peacetime.api;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import java.util.List;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets what is no address come to the {@link Doorkeeper}, who looks at it in the same way and says why it is refused. The server
 * below would turn it away without a word, unless a property of the machine tells it not to, which it reads once, when it is
 * loaded. Settings are looked for before that.
 */
@StaticInitSafe
public final class AnyAddress implements ConfigSourceFactory {

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        System.setProperty("vertx.disableURIValidation", "true");
        return List.of();
    }
}
