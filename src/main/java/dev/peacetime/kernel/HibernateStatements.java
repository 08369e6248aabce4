package dev.peacetime.kernel;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Has whatever waits run, and row-level security set, before any statement of Hibernate's. */
@ApplicationScoped
@PersistenceUnitExtension
class HibernateStatements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private final transient RoundTrip roundTrip;
    private final transient TransactionTenant transactions;

    HibernateStatements(RoundTrip roundTrip, TransactionTenant transactions) {
        this.roundTrip = roundTrip;
        this.transactions = transactions;
    }

    @Override
    public String inspect(String statement) {
        roundTrip.flush();
        transactions.set();
        return statement;
    }
}
