package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PoolSizeTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void isTwoForEachCoreFourAtLeastAndTwentyAtMost() {
        assertThat(PoolSize.of(1)).isEqualTo(4);
        assertThat(PoolSize.of(2)).isEqualTo(4);
        assertThat(PoolSize.of(8)).isEqualTo(16);
        assertThat(PoolSize.of(64)).isEqualTo(20);
    }

    @Test
    void isThatOfThePoolWhereNobodySaysMore() {
        var pool = dataSource.getConfiguration().connectionPoolConfiguration();

        assertThat(pool.maxSize()).isEqualTo(PoolSize.of(Runtime.getRuntime().availableProcessors()));
    }

    @Test
    void isWhatIsSaidInAnyOtherPlace() {
        var said = new PropertiesConfigSource(Map.of(PoolSize.SETTING, "7"), "application.properties", 250);

        var config = new SmallRyeConfigBuilder()
                .withSources(said)
                .withSources(new PoolSize())
                .build();

        assertThat(config.getValue(PoolSize.SETTING, Integer.class)).isEqualTo(7);
    }
}
