package dev.peacetime.outbox;

import dev.peacetime.Api;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Much happened while nobody read: an import of a whole network, say. */
@QuarkusTest
class FeedBacklogTest {

    /** More than are put in their order at once, and then some more. */
    private static final int MANY = 11_000;

    private final Api admin = Api.newOrganization();
    private final UUID organization =
            UUID.fromString(admin.get("/v1/organization").ok().id());
    private final UUID person = UUID.fromString(
            admin.post("/v1/people", Map.of("name", "Ada Lovelace")).created().id());

    @Inject
    Sql sql;

    @Test
    void isReadAPartAtATimeFromItsBeginning() {
        var from = admin.get("/v1/events?after=latest").ok().text("next");
        happen();

        var told = new ArrayList<String>();
        for (var next = from; ; ) {
            var page = admin.get("/v1/events?limit=200&after=" + next).ok();
            var numbers = page.texts("items.data.number");
            if (numbers.isEmpty()) {
                break;
            }
            told.addAll(numbers);
            next = page.text("next");
        }

        assertThat(told)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, MANY).mapToObj(String::valueOf).toList());
    }

    @Test
    void isBehindWhoeverBeginsNow() {
        happen();

        var now = admin.get("/v1/events?after=latest").ok();

        assertThat(now.texts("items.id")).isEmpty();
        assertThat(admin.get("/v1/events?after=" + now.text("next")).ok().texts("items.id"))
                .isEqualTo(List.of());
    }

    /** Whoever is told of little of it may get empty pages on the way, and knows that they are not the end. */
    @Test
    void isMoreUntilItsEnd() {
        var from = admin.get("/v1/events?after=latest").ok().text("next");
        happen();
        admin.post("/v1/people", Map.of("name", "Grace Hopper")).created();

        var first = admin.get("/v1/events?types=person.added&after=" + from).ok();
        var last = admin.get("/v1/events?types=person.added&after=" + first.text("next"))
                .ok();

        assertThat(first.texts("items.id")).isEmpty();
        assertThat(first.<Boolean>at("more")).isTrue();
        assertThat(last.texts("items.id")).hasSize(1);
        assertThat(last.<Boolean>at("more")).isFalse();
    }

    private void happen() {
        Tenant.runFor(
                organization,
                null,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.query("""
                        insert into outbox (organization_id, id, type, subject_id, data, occurred_at)
                        select :organization, gen_random_uuid(), 'person.changed', :person,
                          jsonb_build_object('personId', :person::uuid, 'number', n), now()
                        from generate_series(1, :many::int) n
                        order by n""")
                                .bind("person", person)
                                .bind("many", MANY)
                                .execute()));
    }
}
