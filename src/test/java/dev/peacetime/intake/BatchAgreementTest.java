package dev.peacetime.intake;

import dev.peacetime.Api;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that are worked off together come to the same as each by itself, also where they are about the same few people. */
@QuarkusTest
class BatchAgreementTest {

    private static final int ROWS = 90;
    private static final List<String> NAMES = List.of("Ada", "Grace", "Mei", "Olu");
    private static final List<String> EMPLOYERS = List.of("", "Acme", "ACME Corp.", "Globex", "Self-employed");

    @Inject
    ImportBatch batch;

    @Inject
    ImportProgress progress;

    @Inject
    Clock clock;

    @ParameterizedTest
    @ValueSource(longs = {7061, 7062, 7063, 7064})
    void bringTheSamePeople(long seed) throws IOException {
        var file = file(new Random(seed));

        var together = new Told(file, ROWS);
        var oneByOne = new Told(file, 1);

        assertThat(together.rows()).isEqualTo(oneByOne.rows());
        assertThat(together.people()).isEqualTo(oneByOne.people());
        assertThat(together.rows()).anyMatch(row -> row.contains("CREATED")).anyMatch(row -> row.contains("UPDATED"));
    }

    private static String file(Random random) {
        var file = new StringBuilder(ConnectionFiles.HEADER);
        for (var row = 0; row < ROWS; row++) {
            var link = random.nextInt(3) == 0 ? "" : "https://www.linkedin.com/in/p" + random.nextInt(40);
            var email = random.nextInt(3) > 0 ? "" : "p" + random.nextInt(30) + "@example.com";
            file.append(one(NAMES, random))
                    .append(",Kim,")
                    .append(String.join(",", link, email, one(EMPLOYERS, random), "Engineer", "04 Jun 2025"))
                    .append('\n');
        }
        return file.toString();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    /** The same file, in an organization of its own, so many rows at a time. */
    private final class Told {

        private final Api admin = Api.newOrganization();
        private final UUID organization =
                UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));
        private final UUID importId;

        Told(String file, int atOnce) throws IOException {
            for (var known : List.of(
                    Map.of("name", "Ada Kim", "emails", List.of("p1@example.com")),
                    Map.of("name", "Grace Kim", "employments", List.of(Map.of("employer", "Acme Corp"))),
                    Map.of("name", "Mei Lee", "links", List.of("https://www.linkedin.com/in/p3")))) {
                admin.post("/v1/people", known).created();
            }
            importId = within(this::queued);
            Tenant.runFor(organization, UUID.fromString(admin.memberId()), () -> progress.begin(importId, ROWS));
            var rows = new ArrayList<ImportRow>();
            try (var open = ImportFormat.LINKEDIN_CONNECTIONS.open(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), clock.instant(), null)) {
                open.forEachRemaining(rows::add);
            }
            for (var from = 0; from < rows.size(); from += atOnce) {
                var some = rows.subList(from, Math.min(rows.size(), from + atOnce));
                Tenant.runFor(
                        organization,
                        UUID.fromString(admin.memberId()),
                        () -> batch.workOff(progress.standing(importId).orElseThrow(), some));
            }
        }

        private UUID queued() {
            var form = new NewImport(ImportFormat.LINKEDIN_CONNECTIONS, false, null, null, null);
            var queued = new Import(form, UUID.fromString(admin.memberId()), null, true, clock.instant());
            queued.persistAndFlush();
            return queued.id;
        }

        private <T> T within(java.util.function.Supplier<T> work) {
            return Tenant.callFor(
                    organization, null, () -> QuarkusTransaction.requiringNew().call(work::get));
        }

        List<String> rows() {
            return new Sender(admin)
                    .rows(importId.toString()).stream()
                            .map(row -> row.get("number") + " " + row.get("outcome") + " " + row.get("code") + " "
                                    + row.get("warnings"))
                            .toList();
        }

        List<String> people() {
            var people = admin.get("/v1/people?limit=200").ok().<List<Map<String, Object>>>at("items");
            return people.stream()
                    .filter(person -> !person.get("name").equals("Admin"))
                    .map(person -> person.get("name") + " " + person.get("emails") + person.get("links")
                            + person.get("headline") + work(person))
                    .sorted()
                    .toList();
        }

        private static List<String> work(Map<String, Object> person) {
            return ((List<?>) person.get("employments"))
                    .stream()
                            .map(each -> (Map<?, ?>) each)
                            .map(work -> work.get("employer") + "/" + work.get("title"))
                            .sorted()
                            .toList();
        }
    }
}
