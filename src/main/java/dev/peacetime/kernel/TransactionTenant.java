package dev.peacetime.kernel;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Puts each transaction under row-level security before its first statement: {@link RoundTrip} sends the setting along with its own,
 * and in front of Hibernate's it is sent by itself. It is local to the transaction, which remembers to which organization it is
 * set, so that nothing is set twice. Without an organization nothing is set, and every table looks empty.
 */
@ApplicationScoped
class TransactionTenant {

    private final AgroalDataSource dataSource;
    private final Tenant tenant;
    private final TransactionSynchronizationRegistry transaction;

    TransactionTenant(AgroalDataSource dataSource, Tenant tenant, TransactionSynchronizationRegistry transaction) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    /** Whether the transaction at hand, if there is one, is set to this organization. */
    boolean isSetTo(UUID organization) {
        return isActive() && organization.equals(transaction.getResource(TransactionTenant.class));
    }

    /** That a statement of the transaction at hand, if there is one, set it to this organization. */
    void wasSetTo(UUID organization) {
        if (isActive()) {
            transaction.putResource(TransactionTenant.class, organization);
        }
    }

    /** Sets the transaction at hand, if there is one, to the organization at hand, unless it is. */
    void set() {
        if (isActive() && Arc.container().requestContext().isActive()) {
            var organization = tenant.organizationId();
            if (organization != null && !isSetTo(organization)) {
                set(organization);
            }
        }
    }

    private void set(UUID organization) {
        try (var connection = dataSource.getConnection();
                var setting = connection.prepareStatement("select set_config('app.organization', ?, true)")) {
            setting.setString(1, organization.toString());
            setting.execute();
            wasSetTo(organization);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private boolean isActive() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }
}
