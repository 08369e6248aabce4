package dev.peacetime.kernel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.BlockingOperationNotAllowedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the server together: the setting of row-level security, unless the transaction at hand is set; the statements that
 * were left for {@link #later}; and the one whose outcome is awaited. The driver sends them all before one Sync.
 */
@ApplicationScoped
class RoundTrip {

    private static final String FOR_ORGANIZATION = "select set_config('app.organization', ?::text, true);\n";

    private final AgroalDataSource dataSource;
    private final TransactionTenant tenant;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    RoundTrip(
            AgroalDataSource dataSource,
            TransactionTenant tenant,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transaction = transaction;
        this.json = json;
    }

    /**
     * Runs a statement for an organization, behind whatever waits.
     *
     * @param settings lines of SQL right in front of it
     */
    <T> T run(UUID organization, String settings, BoundSql awaited, Work<T> work) {
        return run(organization, waitingFor(organization), settings, awaited, work);
    }

    /**
     * Leaves a statement for the next round trip of the transaction at hand, at the latest that of its end; without a transaction it
     * is run at once.
     */
    void later(UUID organization, BoundSql statement) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            run(organization, "", statement, nothing -> null);
            return;
        }
        var waiting = waiting();
        if (waiting == null || !waiting.organization().equals(organization)) {
            flush();
            waiting = new Waiting(organization, new ArrayDeque<>());
            transaction.putResource(Waiting.class, waiting);
            transaction.registerInterposedSynchronization(new AtTheEnd());
        }
        waiting.statements().add(statement);
    }

    /** Runs whatever waits. */
    void flush() {
        var waiting = waiting();
        if (waiting != null) {
            transaction.putResource(Waiting.class, null);
            var last = waiting.statements().removeLast();
            run(waiting.organization(), waiting.statements(), "", last, nothing -> null);
        }
    }

    private Collection<BoundSql> waitingFor(UUID organization) {
        var waiting = waiting();
        if (waiting == null) {
            return List.of();
        }
        if (!waiting.organization().equals(organization)) {
            flush();
            return List.of();
        }
        transaction.putResource(Waiting.class, null);
        return waiting.statements();
    }

    private @Nullable Waiting waiting() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                ? (Waiting) transaction.getResource(Waiting.class)
                : null;
    }

    private <T> T run(UUID organization, Collection<BoundSql> before, String settings, BoundSql awaited, Work<T> work) {
        if (!BlockingOperationControl.isBlockingAllowed()) {
            throw new BlockingOperationNotAllowedException("SQL on a thread that must not wait");
        }
        var isSet = tenant.isSetTo(organization);
        var front = new StringBuilder(isSet ? "" : FOR_ORGANIZATION);
        before.forEach(statement -> front.append(statement.text().positional()).append(";\n"));
        front.append(settings);
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(front + awaited.text().positional())) {
            var place = 1;
            if (!isSet) {
                statement.setObject(place++, organization);
            }
            for (var each : before) {
                place = each.set(statement, place, json);
            }
            awaited.set(statement, place, json);
            statement.execute();
            var inFront = (isSet ? 0 : 1) + before.size() + settings.lines().count();
            for (var skipped = 0; skipped < inFront; skipped++) {
                statement.getMoreResults();
            }
            if (!isSet) {
                tenant.wasSetTo(organization);
            }
            return work.of(statement);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** What is done with the awaited statement's results, before its connection goes back. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T of(PreparedStatement executed) throws SQLException;
    }

    private record Waiting(UUID organization, Deque<BoundSql> statements) {}

    private final class AtTheEnd implements Synchronization {

        @Override
        public void beforeCompletion() {
            flush();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
