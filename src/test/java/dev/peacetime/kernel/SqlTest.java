package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SqlTest {

    private static final String NAMED = """
            select o.name
            from organization o
            where o.organization_id = :organization and o.name = coalesce(:name::text, o.name)""";

    @Inject
    Sql sql;

    @Inject
    EntityManager entities;

    @Test
    void seesTheSameHoweverOftenItIsAsked() {
        var organization =
                UUID.fromString(Api.newOrganization().get("/v1/me").ok().text("organization.id"));

        var asked = Tenant.callFor(
                organization,
                null,
                () -> Stream.generate(() -> Arrays.asList("Test", null))
                        .limit(12)
                        .flatMap(List::stream)
                        .map(name -> sql.query(NAMED).bind("name", name).list(row -> row.text("name")))
                        .toList());

        assertThat(asked).hasSize(24).containsOnly(List.of("Test"));
    }

    /** Where a column stands is remembered from row to row, in the order of asking: another order must find it, too. */
    @Test
    void aColumnIsTheSameInWhateverOrderItIsAskedFor() {
        var rows = Tenant.callFor(
                organization(),
                null,
                () -> sql.query("""
                        select s.n, 'a' || s.n as a, 'b' || s.n as b, 'c' || s.n as c
                        from generate_series(0, 5) as s (n)
                        where :organization::uuid is not null""").list(row -> switch (row.number("n") % 3) {
                    case 0 -> List.of(row.text("a"), row.text("b"), row.text("c"));
                    case 1 -> List.of(row.text("c"), row.text("a"), row.text("a"));
                    default -> List.of(row.text("b"));
                }));

        assertThat(rows)
                .containsExactly(
                        List.of("a0", "b0", "c0"),
                        List.of("c1", "a1", "a1"),
                        List.of("b2"),
                        List.of("a3", "b3", "c3"),
                        List.of("c4", "a4", "a4"),
                        List.of("b5"));
    }

    @Test
    void aTimeIsTheSameInADocumentAndInAColumn() {
        var times = Tenant.callFor(
                organization(),
                null,
                () -> sql.query("""
                        select t.at, json_build_array(t.at) as in_document
                        from (values ('2026-03-14T09:30:00Z'::timestamptz), ('2026-03-14T09:30:00.5+05:30'),
                          ('2026-03-14T09:30:00.123456-08'), ('1969-12-31T23:59:59.999999Z'), ('0001-01-01T00:00:00Z')) as t (at)
                        where :organization::uuid is not null""")
                        .list(row -> List.of(List.of(row.instant("at")), row.jsons("in_document", Instant.class))));

        assertThat(times).hasSize(5).allSatisfy(both -> assertThat(both.get(0)).isEqualTo(both.get(1)));
    }

    /** What is told here is what row-level security lets through: the text names no organization. */
    @Test
    void oneTransactionIsSetToWhicheverOrganizationItWorksFor() {
        var one = organization();
        var other = organization();

        var begunForNobody =
                QuarkusTransaction.requiringNew().call(() -> List.of(seenFor(one), seenFor(other), seenFor(one)));
        var begunForOne = Tenant.callFor(
                one,
                null,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> List.of(seen(), seen(), seenFor(other), seen(), seenFor(one))));

        assertThat(begunForNobody).containsExactly(List.of(one), List.of(other), List.of(one));
        assertThat(begunForOne).containsExactly(List.of(one), List.of(one), List.of(other), List.of(one), List.of(one));
    }

    /** Hibernate's own filter is not in a native query. */
    @Test
    void hibernatesFirstStatementIsUnderRowLevelSecurityToo() {
        var one = organization();
        var other = organization();

        var told = Tenant.callFor(
                one,
                null,
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> List.of(
                                seenByHibernate(),
                                seen(),
                                Tenant.callFor(other, null, this::seenByHibernate),
                                seenByHibernate())));
        var toldWithoutTransaction = Tenant.callFor(one, null, this::seenByHibernate);

        assertThat(told).containsExactly(List.of(one), List.of(one), List.of(other), List.of(one));
        assertThat(toldWithoutTransaction).isEmpty();
    }

    @Test
    void nothingOfATransactionIsLeftToTheNextHoweverItEnds() {
        var one = organization();
        var other = organization();

        for (var attempt = 0; attempt < 20; attempt++) {
            assertThatThrownBy(() -> Tenant.runFor(
                            one,
                            null,
                            () -> QuarkusTransaction.requiringNew().run(() -> {
                                seen();
                                sql.query(
                                                "select 1 / 0 as nothing from organization o where o.organization_id = :organization")
                                        .any();
                            })))
                    .isInstanceOf(SqlFailure.class);
            assertThat(seenFor(other)).containsExactly(other);
            assertThat(Tenant.callFor(
                            other, null, () -> QuarkusTransaction.requiringNew().call(this::seen)))
                    .containsExactly(other);
        }
    }

    private static UUID organization() {
        return UUID.fromString(Api.newOrganization().get("/v1/me").ok().text("organization.id"));
    }

    private List<UUID> seenFor(UUID organization) {
        return Tenant.callFor(organization, null, this::seen);
    }

    private List<?> seenByHibernate() {
        return entities.createNativeQuery("select o.organization_id from organization o", UUID.class)
                .getResultList();
    }

    private List<UUID> seen() {
        return sql.query("select o.organization_id from organization o").list(row -> row.uuid("organization_id"));
    }

    @Test
    void takesTextsForWhatTheyStandFor() {
        var organization = Api.newOrganization().get("/v1/me").ok().text("organization.id");

        var told = Tenant.callFor(
                UUID.fromString(organization),
                null,
                () -> Stream.generate(() -> sql.query("""
                                select o.organization_id, :day::date + 1 as day, :document::jsonb ->> 'a' as a
                                from organization o
                                where o.organization_id = :id and o.created_at > :since and o.version >= :version""")
                                .bind("id", organization)
                                .bind("day", "2026-02-28")
                                .bind("document", new AsJson(java.util.Map.of("a", "b")))
                                .bind("since", java.time.Instant.EPOCH)
                                .bind("version", 0)
                                .one(row -> row.maybeDate("day") + row.text("a") + row.uuid("organization_id")))
                        .limit(12)
                        .toList());

        assertThat(told).hasSize(12).containsOnly("2026-03-01b" + organization);
    }
}
