package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every table, also of those that come later: read from the database's own catalog. */
@QuarkusTest
class CatalogTest {

    /** Tables that no organization owns: the installation's one row, Flyway's history, the scheduler's tasks. */
    private static final String SHARED = "('installation', 'flyway_schema_history', 'scheduled_tasks')";

    private static final String TABLES =
            "select c.oid, c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                    + " and c.relname not in " + SHARED;

    @Inject
    javax.sql.DataSource service;

    @Test
    void everyTableBelongsToAnOrganization() throws SQLException {
        assertThat(rows("select t.relname from (" + TABLES + ") t where not exists (select from pg_attribute a"
                        + " where a.attrelid = t.oid and a.attname = 'organization_id' and a.attnotnull)"))
                .isEmpty();
    }

    @Test
    void everyKeyIsLedByTheOrganization() throws SQLException {
        assertThat(rows("select t.relname || ': ' || i.indexrelid::regclass from (" + TABLES + ") t"
                        + " join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisprimary)"
                        + " join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]"
                        + " where a.attname <> 'organization_id'"))
                .isEmpty();
    }

    @Test
    void everyForeignAndExclusionKeyIsLedByTheOrganization() throws SQLException {
        assertThat(rows("select t.relname || ': ' || k.conname from (" + TABLES + ") t"
                        + " join pg_constraint k on k.conrelid = t.oid and k.contype in ('f', 'x')"
                        + " join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]"
                        + " where a.attname <> 'organization_id'"))
                .isEmpty();
    }

    @Test
    void everyForeignKeyHasAnIndexToLookItUpBy() throws SQLException {
        assertThat(
                        rows(
                                "select t.relname || ': ' || k.conname from (" + TABLES + ") t"
                                        + " join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'"
                                        + " where not exists (select from pg_index i where i.indrelid = t.oid"
                                        + "   and (select array_agg(x order by x) from unnest(k.conkey) x)"
                                        + "     <@ (select array_agg(x) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) x))"))
                .isEmpty();
    }

    @Test
    void everyTableIsUnderRowLevelSecurity() throws SQLException {
        assertThat(rows("select t.relname from (" + TABLES + ") t join pg_class c on c.oid = t.oid"
                        + " where not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = t.oid"
                        + "   and p.polqual is not null and p.polwithcheck is not null and p.polcmd = '*')"))
                .isEmpty();
    }

    @Test
    void everyPolicyHoldsToTheOrganizationAtHand() throws SQLException {
        assertThat(rows("select t.relname from (" + TABLES + ") t join pg_policy p on p.polrelid = t.oid"
                        + " cross join lateral (values (pg_get_expr(p.polqual, p.polrelid)),"
                        + "   (pg_get_expr(p.polwithcheck, p.polrelid))) told (condition)"
                        + " where told.condition not like '(organization_id = %(NULLIF(current_setting("
                        + "''app.organization''::text, true), ''''::text))::uuid%'"))
                .isEmpty();
    }

    @Test
    void theServiceOwnsNothingAndIsHeldByEveryPolicy() throws SQLException {
        try (var connection = service.getConnection()) {
            assertThat(rows(
                            connection,
                            "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner"
                                    + " where r.rolname = current_user"))
                    .isEmpty();
            assertThat(rows(
                            connection,
                            "select rolname from pg_roles where rolname = current_user"
                                    + " and (rolsuper or rolbypassrls)"))
                    .isEmpty();
            assertThat(rows(
                            connection,
                            "select t.relname from (" + TABLES + ") t where not row_security_active(t.oid)"))
                    .isEmpty();
        }
    }

    @Test
    void withoutAnOrganizationEveryTableLooksEmpty() throws SQLException {
        Api.newOrganization()
                .post("/v1/people", java.util.Map.of("name", "Ada"))
                .created();

        try (var connection = service.getConnection()) {
            for (var table : rows(connection, "select relname from (" + TABLES + ") t")) {
                assertThat(rows(connection, "select 'seen' from " + table + " limit 1"))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    private static List<String> rows(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class))) {
            return rows(connection, sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var results = statement.executeQuery(sql)) {
            while (results.next()) {
                found.add(results.getString(1));
            }
        }
        return found;
    }
}
