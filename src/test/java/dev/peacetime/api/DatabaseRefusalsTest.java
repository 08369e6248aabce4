package dev.peacetime.api;

import dev.peacetime.kernel.KernelRefusal;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseRefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57014", "57P01", "55P03", "25P03", "53300", "40001"})
    void tellsWhatPassesToBeTriedAgain(String state) {
        var failure = new IllegalStateException(new SQLException("gone", state));

        assertThat(DatabaseRefusals.of(failure)).contains(ApiRefusal.UNAVAILABLE);
    }

    @Test
    void findsWhyCommitFailedAmongItsSuppressedFailures() {
        var rolledBack = new RollbackException("could not commit");
        rolledBack.addSuppressed(new Exception(new SQLException("cut", "08006", new SocketTimeoutException())));

        assertThat(DatabaseRefusals.of(new RuntimeException(rolledBack))).contains(ApiRefusal.UNAVAILABLE);
    }

    @Test
    void tellsTransactionThatRanOutOfTimeToBeTriedAgain() {
        assertThat(DatabaseRefusals.of(new RuntimeException(new RollbackException("marked"))))
                .contains(ApiRefusal.UNAVAILABLE);
    }

    @Test
    void doesNotExcuseCommitThatFailedByOurFault() {
        var rolledBack = new RollbackException("could not commit");
        rolledBack.initCause(new NullPointerException());

        assertThat(DatabaseRefusals.of(rolledBack)).isEmpty();
    }

    @Test
    void takesBrokenStatementForOurFault() {
        assertThat(DatabaseRefusals.of(new SQLException("syntax", "42601"))).contains(ApiRefusal.INTERNAL);
    }

    @Test
    void takesChangeThatCameTooLateForConflict() {
        assertThat(DatabaseRefusals.of(new RuntimeException(new OptimisticLockException())))
                .contains(KernelRefusal.VERSION_CONFLICT);
    }
}
