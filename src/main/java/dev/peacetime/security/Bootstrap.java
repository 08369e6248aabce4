package dev.peacetime.security;

import dev.peacetime.organization.KeySecret;
import dev.peacetime.organization.Organizations;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Founds the first organization at the first start of all, and prints its administrator's key, this once. Two instances
 * that start at once found one: the second waits for the first.
 */
@ApplicationScoped
class Bootstrap {

    private final AgroalDataSource dataSource;
    private final Organizations organizations;
    private final Optional<String> givenKey;

    Bootstrap(
            AgroalDataSource dataSource,
            Organizations organizations,
            @ConfigProperty(name = "peacetime.admin-key") Optional<String> givenKey) {
        this.dataSource = dataSource;
        this.organizations = organizations;
        this.givenKey = givenKey;
    }

    void start(@Observes StartupEvent start) throws SQLException {
        givenKey.ifPresent(key -> KeySecret.parse(key)
                .orElseThrow(() -> new IllegalArgumentException("PEACETIME_ADMIN_KEY must be pt_, eight lower-case"
                        + " letters or digits, _, and 32 letters or digits")));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(7061)");
            try (var found = statement.executeQuery("select any_organization()")) {
                found.next();
                if (!found.getBoolean(1)) {
                    found();
                }
            } finally {
                statement.execute("select pg_advisory_unlock(7061)");
            }
        }
    }

    private void found() {
        var key = organizations.found("My organization", "Administrator", "administrator@example.com", givenKey);
        if (givenKey.isEmpty()) {
            System.out.println("""

                    An organization and its administrator were made. The administrator's API key, shown this once:

                        %s
                    """.formatted(key));
        }
    }
}
