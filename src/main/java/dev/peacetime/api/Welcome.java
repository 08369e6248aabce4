package dev.peacetime.api;

import dev.peacetime.embedded.EmbeddedDatabase;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.Config;

/** Tells whoever started the service where it is, where it keeps what it is told, and how it is stopped. */
@ApplicationScoped
class Welcome {

    private final Config config;

    Welcome(Config config) {
        this.config = config;
    }

    /** Once it listens and not before, for only then is its port known. */
    void say(@ObservesAsync HttpServerStart listening) {
        System.out.println(sentences(url(listening)));
    }

    private String url(HttpServerStart listening) {
        var scheme = listening.options().isSsl() ? "https" : "http";
        // Port 0 is any that is free; Quarkus writes down which one it was.
        var port = config.getOptionalValue("quarkus." + scheme + ".port", Integer.class)
                .filter(real -> listening.options().getPort() <= 0)
                .orElse(listening.options().getPort());
        return scheme + "://localhost:" + port;
    }

    private static String sentences(String url) {
        var data = EmbeddedDatabase.running()
                .map(database -> database.home().toString())
                .orElse("the PostgreSQL that it was given");
        return """

                Peacetime runs at  %s
                  Try the API:     %s/q/swagger-ui
                  Data is kept in  %s
                  To stop it:      Ctrl+C
                """.formatted(url, url, data);
    }
}
