package dev.peacetime.kernel;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Has row-level security set before any statement of Hibernate's. */
@ApplicationScoped
@PersistenceUnitExtension
class HibernateStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient TransactionTenant transactions;

    HibernateStatements(TransactionTenant transactions) {
        this.transactions = transactions;
    }

    @Override
    public String inspect(String statement) {
        transactions.set();
        return statement;
    }
}
