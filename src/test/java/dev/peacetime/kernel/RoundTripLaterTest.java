package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is left for a later round trip happens in its place and for its organization, or the transaction does not happen at all. */
@QuarkusTest
class RoundTripLaterTest {

    @Inject
    Sql sql;

    @Inject
    EntityManager entities;

    @Inject
    Writes writes;

    @Inject
    WriteRequest request;

    private final UUID one = organization();
    private final UUID other = organization();

    @Test
    void theNextStatementSeesIt() {
        var seen = transaction(one, () -> {
            nameLater("First");
            var first = name();
            nameLater("Second");
            nameLater("Third");
            return List.of(first, name(), name());
        });

        assertThat(seen).containsExactly("First", "Third", "Third");
    }

    @Test
    void aChangeTellsOfItsOwnRowsOnly() {
        var changed = transaction(one, () -> {
            nameLater("Left");
            return sql.query("update organization set name = name where false and organization_id = :organization")
                    .execute();
        });

        assertThat(changed).isZero();
        assertThat(nameOf(one)).isEqualTo("Left");
    }

    @Test
    void hibernatesNextStatementSeesIt() {
        var seen = transaction(one, () -> {
            nameLater("For Hibernate");
            return entities.createNativeQuery("select o.name from organization o", String.class)
                    .getSingleResult();
        });

        assertThat(seen).isEqualTo("For Hibernate");
    }

    @Test
    void itHappensAtTheEndWhereNothingComesNext() {
        transaction(one, () -> {
            nameLater("At the end");
            return true;
        });

        assertThat(nameOf(one)).isEqualTo("At the end");
    }

    @Test
    void itHappensAtOnceWithoutATransaction() {
        Tenant.runFor(one, null, () -> nameLater("At once"));

        assertThat(nameOf(one)).isEqualTo("At once");
    }

    @Test
    void itHappensForTheOrganizationThatLeftIt() {
        var seen = transaction(one, () -> {
            nameLater("One's");
            Tenant.runFor(other, null, () -> nameLater("Other's"));
            nameLater("One's again");
            return List.of(nameOf(other), name());
        });

        assertThat(seen).containsExactly("Other's", "One's again");
        assertThat(nameOf(one)).isEqualTo("One's again");
        assertThat(nameOf(other)).isEqualTo("Other's");
    }

    @Test
    void nothingOfItHappensWhereTheTransactionDoesNot() {
        assertThatThrownBy(() -> transaction(one, () -> {
                    nameLater("Never");
                    throw new IllegalStateException("no more of this");
                }))
                .hasMessageContaining("no more of this");

        assertThat(nameOf(one)).isEqualTo("Test");
    }

    /** The cause is what a refusal is told by. */
    @Test
    void whatItViolatesUndoesAll() {
        assertThatThrownBy(() -> transaction(one, () -> {
                    nameLater("Never");
                    sql.query("update organization set name = null where organization_id = :organization")
                            .executeLater();
                    return name();
                }))
                .isInstanceOf(SqlFailure.class)
                .hasMessageContaining("violates not-null constraint");
        assertThatThrownBy(() -> transaction(one, () -> {
                    nameLater("Never");
                    sql.query("update organization set name = null where organization_id = :organization")
                            .executeLater();
                    return true;
                }))
                .hasStackTraceContaining("violates not-null constraint");

        assertThat(nameOf(one)).isEqualTo("Test");
    }

    /** A request runs it again where it was only in another's way, which it can tell as long as nothing is wrapped in a commit. */
    @Test
    void aRequestsWriteFailsByItselfAndNotInItsCommit() {
        assertThatThrownBy(() -> Tenant.runFor(one, null, () -> {
                    request.asks(null, new byte[0]);
                    writes.end(
                            () -> sql.query("update organization set name = null where organization_id = :organization")
                                    .executeLater());
                }))
                .isInstanceOf(SqlFailure.class);

        assertThat(nameOf(one)).isEqualTo("Test");
    }

    @Test
    void whatHasSomethingInFrontOfItCannotWait() {
        Tenant.runFor(
                one,
                null,
                () -> assertThatThrownBy(() -> sql.query(
                                        "update organization set name = 'Under' where organization_id = :organization")
                                .under("lock_timeout", "1s")
                                .executeLater())
                        .isInstanceOf(IllegalStateException.class));

        assertThat(nameOf(one)).isEqualTo("Test");
    }

    private void nameLater(String name) {
        sql.query("update organization set name = :name where organization_id = :organization")
                .bind("name", name)
                .executeLater();
    }

    private String name() {
        return sql.query("select o.name from organization o where o.organization_id = :organization")
                .one(row -> row.text("name"));
    }

    private String nameOf(UUID organization) {
        return Tenant.callFor(organization, null, this::name);
    }

    private static <T> T transaction(UUID organization, Supplier<T> work) {
        return Tenant.callFor(
                organization, null, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static UUID organization() {
        return UUID.fromString(Api.newOrganization().get("/v1/me").ok().text("organization.id"));
    }
}
