package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** All connections are taken: callers are told so, and nothing of it is left when there are some again. */
@QuarkusTest
class FullPoolTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    TransactionManager transactions;

    @Inject
    Sql sql;

    @Inject
    EntityManager entities;

    private final Api admin = Api.newOrganization();
    private final List<Connection> taken = new ArrayList<>();

    @BeforeEach
    void takeAll() throws SQLException {
        admin.get("/v1/me").ok();
        var most = dataSource.getConfiguration().connectionPoolConfiguration().maxSize();
        while (taken.size() < most) {
            taken.add(dataSource.getConnection());
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void isToldAndLeavesNothingBehind() throws SQLException {
        var answer = admin.post("/v1/people", Map.of("name", "Ada")).is(503);
        assertThat(answer.response().header("Retry-After")).isNotBlank();
        assertThat(answer.text("code")).isEqualTo("UNAVAILABLE");

        giveBack();

        admin.post("/v1/people", Map.of("name", "Ada")).created();
        assertThatCode(this::takeAll).as("no connection is held any more").doesNotThrowAnyException();
    }

    @Test
    void leavesNoTransactionWithTheThreadWhoseFirstStatementFailed() {
        leavesNoTransaction(() -> sql.query("select o.name from organization o").any());
    }

    @Test
    void norWithOneWhoseFirstStatementIsHibernates() {
        leavesNoTransaction(() ->
                entities.createNativeQuery("select o.name from organization o").getResultList());
    }

    private void leavesNoTransaction(Runnable statement) {
        assertThatThrownBy(() -> Tenant.runFor(
                        UUID.randomUUID(),
                        null,
                        () -> QuarkusTransaction.requiringNew().run(statement)))
                .isInstanceOf(RuntimeException.class);

        assertThat(status()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    private int status() {
        try {
            return transactions.getStatus();
        } catch (jakarta.transaction.SystemException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
