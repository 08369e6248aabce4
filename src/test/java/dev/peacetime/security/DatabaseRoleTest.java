package dev.peacetime.security;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DatabaseRoleTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void acceptsRoleThatIsHeldAndOwnsNothing() {
        assertThat(new DatabaseRole("service", false, true).refusal()).isEmpty();
    }

    @Test
    void refusesRoleThatRowSecurityDoesNotHold() {
        assertThat(new DatabaseRole("root", false, false).refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("root", "not held"));
    }

    @Test
    void refusesRoleThatOwnsTables() {
        assertThat(new DatabaseRole("owner", true, true).refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("owner", "owns tables"));
    }

    @Test
    void knowsTheServicesOwnRoleForHarmless() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(DatabaseRole.of(connection)).isEqualTo(new DatabaseRole("peacetime_service", false, true));
        }
    }

    @Test
    void knowsTheOwnerForWhoItIs() throws SQLException {
        var config = ConfigProvider.getConfig();

        try (var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class))) {
            assertThat(DatabaseRole.of(connection)).isEqualTo(new DatabaseRole("peacetime_owner", true, false));
        }
    }
}
