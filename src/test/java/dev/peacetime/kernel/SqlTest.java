package dev.peacetime.kernel;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SqlTest {

    private static final String NAMED = """
            select o.name
            from organization o
            where o.organization_id = :organization and o.name = coalesce(:name::text, o.name)""";

    @Inject
    Sql sql;

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
