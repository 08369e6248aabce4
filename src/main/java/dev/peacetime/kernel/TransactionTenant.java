package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
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
    private final TransactionManager transactions;

    TransactionTenant(AgroalDataSource dataSource, Tenant tenant, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transactions = transactions;
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
            throw ended(new SqlFailure(failure));
        }
    }

    /**
     * Whoever begins a transaction that fails to begin does not end it. The thread would keep it, and each connection that is
     * taken by whatever the thread does next, until it times out: one full pool would be followed by the next.
     */
    private SqlFailure ended(SqlFailure failure) {
        try {
            transactions.rollback();
        } catch (SystemException | RuntimeException another) {
            failure.addSuppressed(another);
        }
        return failure;
    }
}
