package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/**
 * Puts each transaction under row-level security as it begins: the setting is local to the transaction and travels with
 * its BEGIN. Without an organization nothing is set, and every table looks empty.
 */
@ApplicationScoped
class TransactionTenant {

    private final AgroalDataSource dataSource;
    private final Tenant tenant;

    TransactionTenant(AgroalDataSource dataSource, Tenant tenant) {
        this.dataSource = dataSource;
        this.tenant = tenant;
    }

    void bind(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive() || tenant.organizationId() == null) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('app.organization', ?, true)")) {
            statement.setString(1, String.valueOf(tenant.organizationId()));
            statement.execute();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
