package dev.peacetime.api;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final int DEEPEST = 20;

    private DatabaseRefusals() {}

    static Optional<Refusal> of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    /** A commit that failed carries why among its suppressed failures, not as its cause. */
    private static Optional<Refusal> of(@Nullable Throwable failure, int depth) {
        if (failure == null || depth == 0) {
            return Optional.empty();
        }
        if (failure instanceof OptimisticLockException || failure instanceof StaleStateException) {
            return Optional.of(KernelRefusal.VERSION_CONFLICT);
        }
        if (failure instanceof SQLException sql) {
            return Optional.of(ofSql(sql));
        }
        if (outOfTime(failure)) {
            return Optional.of(ApiRefusal.UNAVAILABLE);
        }
        return Stream.concat(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                .flatMap(deeper -> of(deeper, depth - 1).stream())
                .findFirst();
    }

    /** A transaction that ran into its time limit is rolled back for no reason of its own. */
    private static boolean outOfTime(Throwable failure) {
        return failure instanceof RollbackException
                && failure.getCause() == null
                && failure.getSuppressed().length == 0;
    }

    private static Refusal ofSql(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (failure instanceof SQLTransientException || state.startsWith("08") || PASSING.contains(state)) {
            return ApiRefusal.UNAVAILABLE;
        }
        // What comes after a failure within a transaction is refused for that failure.
        if (state.equals("25P02") && failure.getCause() instanceof SQLException first) {
            return ofSql(first);
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
