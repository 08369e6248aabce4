package dev.peacetime.wishlist;

import dev.peacetime.Api;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long it takes to hold a role against all who wait, and by which plan. No part of the ordinary tests; run it by
 * {@code mvn test -Dtest=WakingAtSizeTrial -Dpeacetime.sizes=10000,100000,1000000}. What it printed stands in
 * src/bench/WAKING.md.
 */
@QuarkusTest
class WakingAtSizeTrial {

    /** Each has three of 500 skills, one of eight levels, and every tenth a place. */
    private static final String[] SEED = {"""
            insert into person (organization_id, id, name, name_key, skills, skill_spellings, source, search,
              availability_confidential, version, created_at, updated_at)
            select ?::uuid, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'P' || n, 'p' || n,
              array['own' || n % 300], array['own' || n % 300], 'ENTERED', 'p' || n, false, 0, now(), now()
            from generate_series(1, ?) n""", """
            insert into wishlist_entry (organization_id, id, wishlist_id, person_id, why, reason, tier, status, wake_when,
              keep_until, near_hire, version, created_at, updated_at, wish_skill_spellings, wish_level_spellings,
              wish_place_spellings)
            select ?::uuid, ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, ?::uuid,
              ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SILVER_MEDALIST', repeat('a reason ', 20),
              'STRONG', 'WAITING',
              jsonb_build_object('skills', jsonb_build_array('s' || n % 500, 's' || (n * 7) % 500, 's' || (n * 13) % 500),
                'levels', jsonb_build_array('level' || n % 8)),
              current_date + 300, '{"whyNot": "PLACE", "evidence": "Good."}', 0, now(), now(),
              array['s' || n % 500, 's' || (n * 7) % 500, 's' || (n * 13) % 500], array['level' || n % 8],
              case when n % 10 = 0 then array['berlin<de<eu<eea<europe'] else '{}'::text[] end
            from generate_series(1, ?) n"""};

    /** The last pass, half of it. */
    private static final String AGAIN = """
            update waking set done_at = null, after_id = ('00000000-0000-7000-9000-' || lpad(to_hex(judged / 2), 12, '0'))::uuid
            where organization_id = :organization and role_id = :role and role_version = 3
            returning id""";

    @Inject
    Sql sql;

    @Test
    void takesAsLongForEachHoweverMany() throws SQLException {
        for (var size : System.getProperty("peacetime.sizes", "1000").split(",")) {
            measure(Integer.parseInt(size));
        }
    }

    private void measure(int size) throws SQLException {
        var admin = Api.newOrganization();
        var organization = admin.get("/v1/organization").ok().id();
        var list = admin.post("/v1/wishlists", Map.of("name", "Many", "visibility", "ORGANIZATION"))
                .created()
                .id();
        seed(organization, list, size);
        var role = admin.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                "Engineer",
                                "visibility",
                                "INTERNAL",
                                "skills",
                                List.of("s1", "s2", "s3", "s4", "s5", "own7"),
                                "remote",
                                true))
                .created()
                .id();
        for (int round = 0; round < 3; round++) {
            var asked = Instant.now();
            admin.post("/v1/roles/" + role + (round == 0 ? "/opening" : "/hold"))
                    .ok();
            if (round > 0) {
                asked = Instant.now();
                admin.post("/v1/roles/" + role + "/opening").ok();
            }
            var answered = Instant.now();
            var judged = done(organization, role, round + 1, size);
            var took = Duration.between(answered, judged).toMillis();
            System.out.printf(
                    "%,d waiting: the request %d ms, all judged %d ms later, %.1f us each, %s woken%n",
                    size,
                    Duration.between(asked, answered).toMillis(),
                    took,
                    1000.0 * took / size,
                    one(
                            "select woken from waking where organization_id = ?::uuid and role_version = "
                                    + (round + 1),
                            organization));
        }
        explain(UUID.fromString(organization), UUID.fromString(role), size);
    }

    private Instant done(String organization, String role, int version, int size) throws SQLException {
        for (int attempt = 0; attempt < 6_000; attempt++) {
            var judged = one(
                    "select judged from waking where organization_id = ?::uuid and done_at is not null and role_version = "
                            + version,
                    organization);
            if (judged != null) {
                assertThat(Integer.parseInt(judged)).isEqualTo(size);
                return Instant.now();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        throw new AssertionError("not judged");
    }

    private void explain(UUID organization, UUID role, int size) {
        Tenant.runFor(organization, null, () -> {
            QuarkusTransaction.begin();
            try {
                var now = Instant.now();
                var again = sql.query(AGAIN).bind("role", role).first(row -> row.uuid("id"));
                sql.query("explain (analyze, buffers, costs off, timing off) " + WakeJudgement.STEP)
                        .bind("waking", again.orElseThrow())
                        .bind("size", Math.min(size, 20_000))
                        .bind("now", now)
                        .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                        .bind("formula", WakeJudgement.FORMULA)
                        .list(row -> row.text("QUERY PLAN"))
                        .forEach(System.out::println);
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private static void seed(String organization, String list, int size) throws SQLException {
        try (var connection = owner()) {
            run(connection, SEED[0], organization, size);
            run(connection, SEED[1], organization, list, size);
            for (var table : List.of("person", "wishlist_entry")) {
                run(connection, "vacuum analyze " + table);
            }
        }
    }

    private static void run(Connection connection, String text, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new SQLException(text + Arrays.toString(values), failure);
        }
    }

    private static String one(String text, Object... values) throws SQLException {
        try (var connection = owner();
                var statement = connection.prepareStatement(text)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }

    private static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
