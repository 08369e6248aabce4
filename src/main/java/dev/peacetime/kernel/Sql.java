package dev.peacetime.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/**
 * The one way in which features read: SQL with named parameters, straight into view records, in one round trip.
 *
 * <p>Every text is bound to the organization at hand twice over: by its own {@code :organization} (and {@code :member}, who
 * asks), and by row-level security, whose setting travels in front of the text to the server and holds for just that text:
 * the driver sends both before one Sync, so they are one implicit transaction and one round trip, also behind a pooler
 * that hands out connections per transaction.
 */
@ApplicationScoped
public class Sql {

    private static final String FOR_ORGANIZATION = "select set_config('app.organization', ?::text, true);\n";

    private final AgroalDataSource dataSource;
    private final Tenant tenant;
    private final TransactionTenant transactions;
    private final ObjectMapper json;
    private final JsonReaders readers;
    private final Cursors cursors;

    Sql(
            AgroalDataSource dataSource,
            Tenant tenant,
            TransactionTenant transactions,
            ObjectMapper json,
            Cursors cursors) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transactions = transactions;
        this.json = json;
        this.readers = new JsonReaders(json);
        this.cursors = cursors;
    }

    /**
     * A statement in the making. {@code :organization} and {@code :member} need not be bound.
     *
     * @param text lower-case SQL with named parameters, explicit columns, and {@code organization_id = :organization}
     */
    public Query query(String text) {
        return new Query(this, text)
                .bind("organization", tenant.organizationId())
                .bind("member", tenant.memberId());
    }

    /** The organization at hand. */
    public UUID organization() {
        return Objects.requireNonNull(tenant.organizationId(), "no organization");
    }

    Cursors cursors() {
        return cursors;
    }

    <T> T run(String settings, NamedSql text, Object[] values, Work<T> work) {
        var organization = tenant.organizationId();
        if (organization == null) {
            throw new IllegalStateException("SQL outside of any organization");
        }
        var isSet = transactions.isSetTo(organization);
        var front = isSet ? settings : FOR_ORGANIZATION + settings;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(front + text.positional())) {
            if (!isSet) {
                statement.setObject(1, organization);
            }
            text.types().set(statement, isSet ? 1 : 2, values, json);
            statement.execute();
            for (var skipped = front.lines().count(); skipped > 0; skipped--) {
                statement.getMoreResults();
            }
            if (!isSet) {
                transactions.wasSetTo(organization);
            }
            return work.of(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    Row row(java.sql.ResultSet results) {
        return new Row(results, readers);
    }

    /** What is done with a statement's results, before its connection goes back. */
    @FunctionalInterface
    interface Work<T> {
        T of(PreparedStatement executed) throws SQLException;
    }
}
