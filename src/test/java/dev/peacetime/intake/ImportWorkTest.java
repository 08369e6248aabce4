package dev.peacetime.intake;

import dev.peacetime.Api;
import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static dev.peacetime.intake.Sender.counts;
import static org.assertj.core.api.Assertions.assertThat;

/** Large files, crashes, and several at once. */
@QuarkusTest
class ImportWorkTest {

    private final Api admin = Api.newOrganization();
    private final Sender sender = new Sender(admin);
    private final UUID organization = UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));

    @Inject
    ImportWork work;

    @Inject
    ImportParts parts;

    @Inject
    Background background;

    @Inject
    ImportChore chore;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void goesOnWhereItStoodWhenItWasLeft() {
        var id = unscheduled(Sender.people(620));

        assertThat(oneBatch(id)).isFalse();
        var left = admin.get("/v1/imports/" + id).ok();
        Tenant.runFor(
                organization,
                null,
                () -> QuarkusTransaction.requiringNew().run(() -> background.queue(chore, organization, id)));
        var over = sender.over(id.toString());

        assertThat(left.text("status")).isEqualTo("RUNNING");
        assertThat(left.<Integer>at("done")).isEqualTo(ImportWork.BATCH);
        assertThat(counts(over)).containsExactly(620, 0, 0, 0);
        assertThat(people()).hasSize(620).doesNotHaveDuplicates();
    }

    @Test
    void triesAgainWhatBrokeAndDoublesNobody() {
        var over = sender.bring(Sender.people(70) + "Broken,Twice,linkedin.com/in/broken,,,,\n");

        assertThat(over.text("status")).isEqualTo("DONE");
        assertThat(counts(over)).containsExactly(71, 0, 0, 0);
        assertThat(people()).hasSize(71).doesNotHaveDuplicates();
    }

    @Test
    void letsNoRowHarmAnother() {
        var over = sender.bring(Sender.people(10) + "Refused,Always,linkedin.com/in/refused,,,,\n"
                + "Mei,Li,linkedin.com/in/mei,,,,\n");

        assertThat(counts(over)).containsExactly(11, 0, 0, 1);
        assertThat(sender.rows(over.id()).get(10))
                .containsEntry("outcome", "REFUSED")
                .containsEntry("code", "PERSON_UNKNOWN");
    }

    @Test
    void addsEachPersonOnceWhenTheSameFileIsSentTwiceAtOnce() {
        var file = Sender.people(150);

        var both = Stream.of(1, 2).map(at -> CompletableFuture.supplyAsync(() -> sender.bring(file))).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(both).extracting(over -> over.text("status")).containsOnly("DONE");
        assertThat(counts(both.get(0)).get(0) + counts(both.get(1)).get(0)).isEqualTo(150);
        assertThat(counts(both.get(0)).get(2) + counts(both.get(1)).get(2)).isEqualTo(150);
        assertThat(people()).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void worksALargeFileOffAndForgetsIt() {
        var over = sender.bring(Sender.people(1_000));

        assertThat(counts(over)).containsExactly(1_000, 0, 0, 0);
        assertThat(sender.rows(over.id()))
                .hasSize(1_000)
                .extracting(row -> row.get("number"))
                .doesNotHaveDuplicates();
        assertThat(kept("import_part", over.id())).isFalse();
        assertThat(kept("import_key", over.id())).isFalse();
    }

    private boolean oneBatch(UUID importId) {
        var asked = new AtomicInteger();
        return Tenant.callFor(
                organization,
                UUID.fromString(admin.memberId()),
                () -> work.turn(importId, () -> asked.incrementAndGet() > 1));
    }

    /** An import of which no scheduler knows. */
    private UUID unscheduled(String connections) {
        var form = new NewImport(ImportFormat.LINKEDIN_CONNECTIONS, false, null, null, null);
        return Tenant.callFor(
                organization,
                null,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var queued = new Import(form, UUID.fromString(admin.memberId()), null, true, clock.instant());
                    queued.persistAndFlush();
                    queued.arrived(parts.write(
                            queued.id,
                            new ByteArrayInputStream(
                                    (ConnectionFiles.HEADER + connections).getBytes(StandardCharsets.UTF_8))));
                    return queued.id;
                }));
    }

    /** Everybody whom the files brought: all but the administrator, who was here before. */
    private List<String> people() {
        var names = new ArrayList<String>();
        var after = "";
        while (after != null) {
            var page = admin.get("/v1/people?limit=200" + after).ok();
            names.addAll(page.texts("items.name"));
            after = page.text("next") == null ? null : "&after=" + page.text("next");
        }
        names.remove("Admin");
        return names;
    }

    private boolean kept(String table, String importId) {
        return Tenant.callFor(
                organization,
                null,
                () -> sql.query("select 1 from " + table
                                + " where organization_id = :organization and import_id = :import")
                        .bind("import", UUID.fromString(importId))
                        .any());
    }
}
