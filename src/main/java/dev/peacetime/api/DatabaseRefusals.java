package dev.peacetime.api;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** What the database's own no means to the caller. */
final class DatabaseRefusals {

    /**
     * Cancelled or cut off by a time limit, in each other's way thrice, shut down, too many connections, read-only after a
     * failover.
     */
    private static final Set<String> PASSING = Set.of(
            "57014", "40001", "40P01", "57P01", "57P02", "57P03", "57P05", "53300", "25006", "25P03", "25P04", "55P03");

    private DatabaseRefusals() {}

    static Optional<Refusal> of(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof OptimisticLockException || at instanceof StaleStateException) {
                return Optional.of(KernelRefusal.VERSION_CONFLICT);
            }
            if (at instanceof SQLException sql) {
                return Optional.of(ofSql(sql));
            }
        }
        return Optional.empty();
    }

    private static Refusal ofSql(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (failure instanceof SQLTransientException || state.startsWith("08") || PASSING.contains(state)) {
            return ApiRefusal.UNAVAILABLE;
        }
        if (state.startsWith("23") && failure instanceof PSQLException violated) {
            var server = violated.getServerErrorMessage();
            return Refusals.ofConstraint(server == null ? "" : String.valueOf(server.getConstraint()), state);
        }
        // Text that PostgreSQL cannot hold; the body's reader refuses it already, with its place.
        if (state.equals("22021") || state.equals("22P05")) {
            return ApiRefusal.BODY_MALFORMED;
        }
        // A pool that is exhausted has no SQL state.
        return failure.getSQLState() == null ? ApiRefusal.UNAVAILABLE : ApiRefusal.INTERNAL;
    }
}
