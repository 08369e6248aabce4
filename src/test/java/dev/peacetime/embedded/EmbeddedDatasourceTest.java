package dev.peacetime.embedded;

import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigurableConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedDatasourceTest {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";

    @TempDir
    Path directory;

    @Test
    void offersItsRolesToServiceWithoutDatabase() {
        var config = configured(Map.of());

        assertThat(config.getOptionalValue(USER, String.class)).contains(DatabaseRoles.SERVICE);
        assertThat(config.getOptionalValue("quarkus.flyway.username", String.class))
                .contains(DatabaseRoles.OWNER);
    }

    @Test
    void offersNothingToServiceWithDatabaseOfItsOwn() {
        var config = configured(Map.of(URL, "jdbc:postgresql://elsewhere/"));

        assertThat(config.getOptionalValue(USER, String.class)).isEmpty();
        assertThat(config.getOptionalValue("quarkus.flyway.username", String.class))
                .isEmpty();
    }

    @Test
    void takesBlankUrlForNone() {
        var config = configured(Map.of(URL, " "));

        assertThat(config.getOptionalValue(USER, String.class)).contains(DatabaseRoles.SERVICE);
    }

    @Test
    void seesUrlOfProfileAndOfAnySource() {
        var profiled =
                configured(Map.of("%prod." + URL, "jdbc:postgresql://elsewhere/", "smallrye.config.profile", "prod"));
        var remote = new PropertiesConfigSource(Map.of(URL, "jdbc:postgresql://elsewhere/"), "remote", 260);
        ConfigSourceFactory another = context -> List.of(remote);
        var fetched = new SmallRyeConfigBuilder()
                .withSources(new ConfigurableConfigSource(another))
                .withInterceptors(new EmbeddedDatasource())
                .build();

        assertThat(profiled.getOptionalValue(USER, String.class)).isEmpty();
        assertThat(fetched.getOptionalValue(USER, String.class)).isEmpty();
    }

    @Test
    void startsNothingForWhoWalksAllProperties() {
        var home = directory.resolve("home");
        var config = configured(Map.of("peacetime.home", home.toString()));

        for (var name : config.getPropertyNames()) {
            config.getConfigValue(name);
        }
        config.getConfigSources().forEach(source -> source.getProperties());

        assertThat(home).doesNotExist();
    }

    @Test
    void saysOnceWhatToDoWhenHomeCannotBeWritten() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        var config = configured(Map.of("peacetime.home", file.resolve("home").toString()));

        assertThatThrownBy(() -> config.getConfigValue(URL))
                .hasMessageContaining("PEACETIME_HOME")
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
        assertThat(config.getOptionalValue("quarkus.datasource.password", String.class))
                .isEmpty();
    }

    private static SmallRyeConfig configured(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(given, "given", 300))
                .withInterceptors(new EmbeddedDatasource())
                .build();
    }
}
