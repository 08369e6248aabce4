package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** For whom the rounds are made. */
@ApplicationScoped
class EveryOrganization {

    private final AgroalDataSource dataSource;

    EveryOrganization(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<UUID> ids() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select organization_id from every_organization()");
                var results = statement.executeQuery()) {
            var ids = new ArrayList<UUID>();
            while (results.next()) {
                ids.add(results.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
