package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever watches sees what there is to see: each of the ways out is tried with something that must not go it. */
@QuarkusTest
class SuiteWatchTest {

    private static final String WORDS = "she was calm, also in a storm";

    private final Api admin = Api.newOrganization();

    @ParameterizedTest
    @ValueSource(strings = {WORDS, "mail to Ada.L+x@Acme.example now", "ada@example.com", "QUZLIBRAND"})
    void knowsAMarker(String text) {
        assertThat(Markers.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.example/jobs", "for example: @Path", "calm in a storm"})
    void takesNothingElseForOne(String text) {
        assertThat(Markers.in(text)).isEmpty();
    }

    @Test
    void hearsWhatIsLoggedAtDebug() throws InterruptedException {
        var log = new Thread(() -> Logger.getLogger("dev.peacetime.somewhere").debug(WORDS));
        log.start();
        log.join();

        assertThat(SuiteWatch.overheard()).anyMatch(line -> line.contains(WORDS));
    }

    @Test
    void hearsTheServiceAtAll() {
        var lines = SuiteWatch.lines();

        for (var call = 0; call < 5; call++) {
            admin.get("/v1/people").ok();
        }

        assertThat(SuiteWatch.lines()).isGreaterThan(lines);
        assertThat(SuiteWatch.metrics()).contains("http_server_requests_seconds_count");
    }

    @Test
    void seesWhatIsAnnounced() throws SQLException {
        admin.post("/v1/people", java.util.Map.of("name", "Ada")).created();
        assertThat(SuiteWatch.events()).isEmpty();
        var id = UUID.randomUUID();
        Owner.does("""
                insert into outbox (organization_id, id, type, subject_id, data, occurred_at)
                values ('%s', '%s', 'person.added', '%s', '{"text": "%s"}', now())""".formatted(admin.get("/v1/organization").ok().id(), id, id, WORDS));

        assertThat(SuiteWatch.events()).hasSize(1);
        Owner.does("delete from outbox where id = '%s'".formatted(id));
    }
}
