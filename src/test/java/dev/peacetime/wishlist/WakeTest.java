package dev.peacetime.wishlist;

import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WakeTest {

    private static final Map<String, Object> GO = Map.of("skills", List.of("Go"));

    private final WakingScene scene = new WakingScene();

    @Inject
    SleepersWake sleepersWake;

    @Inject
    LapsedEntries lapsedEntries;

    @Inject
    Waking waking;

    @Inject
    Sql sql;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void wakesWhoWaitsForSuchARoleAndSaysWhy() {
        var ada = scene.entry(scene.wish(
                scene.person("Ada", "k8s"),
                Map.of("skills", List.of("golang", "Rust"), "levels", List.of("Sr."), "payMin", 90000)));
        var other = scene.entry(scene.wish(scene.person("Grace"), Map.of("skills", List.of("Java"))));

        var role = scene.opened(Map.of("level", "Senior", "skills", List.of("Go", "Kubernetes")));

        var wakes = scene.wakes(role);
        assertThat(wakes.texts("items.personName")).containsExactly("Ada");
        assertThat(wakes.texts("items[0].matched.criterion")).containsExactly("LEVEL", "SKILL", "OWN_SKILL");
        assertThat(wakes.texts("items[0].missed.value")).containsExactly("Rust");
        assertThat(wakes.texts("items[0].unknown.criterion")).containsExactly("PAY");
        // 100 (15 + 10 + 5) / (30 + 10 + 15 + 10)
        assertThat(wakes.text("items[0].score")).isEqualTo("46");
        assertThat(wakes.text("items[0].formula")).isEqualTo("wake-1");
        var woken = scene.ann.get(ada).ok();
        assertThat(woken.text("status")).isEqualTo("WOKEN");
        assertThat(woken.texts("history.act")).containsExactly("ADDED", "WOKEN");
        assertThat(scene.ann.get(ada + "/wakes").ok().texts("items.roleId")).containsExactly(role);
        assertThat(scene.ann.get(other).ok().text("status")).isEqualTo("WAITING");
        assertThat(scene.ann.get(scene.list + "/entries?status=WOKEN").ok().texts("items.id"))
                .containsExactly(woken.id());
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ENTRY_WOKEN");
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.roleId")).containsExactly(role);
    }

    /** A turn that is taken once more, after the instance that had it died. */
    @Test
    void aPassThatIsDoneStaysAsItWas() {
        scene.entry(scene.wish(scene.person("Ada"), GO));
        var role = scene.opened(Map.of("skills", List.of("Go")));
        scene.wakes(role);
        var organization = UUID.fromString(scene.organization);
        var before = Tenant.callFor(organization, null, () -> passOf(role));
        TestClock.travel(Duration.ofHours(1));

        var more = Tenant.callFor(organization, null, () -> waking.step(UUID.fromString(before.get(0))));

        assertThat(more).isFalse();
        assertThat(Tenant.callFor(organization, null, () -> passOf(role))).isEqualTo(before);
    }

    private List<String> passOf(String role) {
        return sql.query(
                        "select id, done_at, judged, woken from waking where organization_id = :organization and role_id = :role::uuid")
                .bind("role", role)
                .first(row -> List.of(row.text("id"), row.text("done_at"), row.text("judged"), row.text("woken")))
                .orElseThrow();
    }

    @Test
    void isHeldOnceAgainstEachVersionOfARole() {
        var ada = scene.entry(scene.wish(scene.person("Ada"), GO));
        var role = scene.opened(Map.of("skills", List.of("Go")));
        scene.ann
                .patch("/v1/roles/" + role, Map.of("description", "The same to whoever waits."))
                .ok();
        scene.ann.patch(ada, Map.of("tier", "MUST_HIRE")).ok();
        scene.rest();
        assertThat(scene.ann.get(ada + "/wakes").ok().texts("items.roleVersion"))
                .containsExactly("1");

        scene.ann
                .patch("/v1/roles/" + role, Map.of("skills", List.of("Go", "Rust")))
                .ok();
        scene.rest();
        assertThat(scene.ann.get(ada + "/wakes").ok().texts("items.roleVersion"))
                .containsExactly("2", "1");
        assertThat(scene.wakes(role).texts("items.roleVersion")).containsExactly("2");

        scene.ann.patch("/v1/roles/" + role, Map.of("skills", List.of("Java"))).ok();
        scene.rest();
        assertThat(scene.wakes(role).texts("items.entryId")).isEmpty();
        assertThat(scene.ann.get(ada).ok().text("status")).isEqualTo("WAITING");
    }

    @Test
    void holdsAWishThatIsNewOrChangedAgainstTheRolesThatAreOpen() {
        var role = scene.opened(Map.of("skills", List.of("Go")));
        var closed = scene.opened(Map.of("skills", List.of("Go")));
        scene.ann.post("/v1/roles/" + closed + "/hold").ok();
        var ada = scene.entry(scene.wish(scene.person("Ada"), Map.of("skills", List.of("Java"))));
        var grace = scene.entry(scene.wish(scene.person("Grace"), GO));
        scene.rest();
        assertThat(scene.wakes(role).texts("items.personName")).containsExactly("Grace");

        scene.ann.patch(ada, Map.of("wakeWhen", GO)).ok();
        scene.rest();
        assertThat(scene.wakes(role).texts("items.personName")).containsExactlyInAnyOrder("Grace", "Ada");

        var linus = scene.person("Linus");
        scene.entry(Map.of("personId", linus, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"));
        scene.ann
                .patch("/v1/people/" + linus, Map.of("skills", List.of("golang")))
                .ok();
        scene.rest();
        assertThat(scene.wakes(role).texts("items.personName")).containsExactlyInAnyOrder("Grace", "Ada", "Linus");
        assertThat(scene.ann.get(grace + "/wakes").ok().texts("items.roleId")).containsExactly(role);
    }

    @Test
    void leavesInPeaceWhoSleepsUntilTheirDay() {
        var asleep = scene.entry(scene.wish(scene.person("Ada"), GO));
        scene.ann.post(asleep + "/snooze", Map.of("until", ahead(10))).ok();
        var later =
                scene.entry(scene.wish(scene.person("Grace"), Map.of("skills", List.of("Go"), "notBefore", ahead(20))));
        var role = scene.opened(Map.of("skills", List.of("Go")));
        assertThat(scene.wakes(role).texts("items.entryId")).isEmpty();

        TestClock.travel(Duration.ofDays(10));
        round(sleepersWake::make);
        assertThat(scene.wakes(role).texts("items.personName")).containsExactly("Ada");
        assertThat(scene.ann.get(asleep).ok().text("status")).isEqualTo("WOKEN");

        TestClock.travel(Duration.ofDays(10));
        round(sleepersWake::make);
        assertThat(scene.wakes(role).texts("items.personName")).containsExactlyInAnyOrder("Ada", "Grace");
        assertThat(scene.ann.get(later + "/wakes").ok().texts("items.roleVersion"))
                .containsExactly("1");
    }

    @Test
    void isAnsweredByTalksByClosingAndBySleep() {
        var talks = scene.entry(scene.wish(scene.person("Ada"), GO));
        var sleep = scene.entry(scene.wish(scene.person("Grace"), GO));
        scene.opened(Map.of("skills", List.of("Go")));
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.kind"))
                .containsOnly("ENTRY_WOKEN")
                .hasSize(2);

        assertThat(scene.ann.post(talks + "/talks").ok().text("status")).isEqualTo("IN_TALKS");
        assertThat(scene.ann
                        .post(sleep + "/snooze", Map.of("until", ahead(5)))
                        .ok()
                        .text("status"))
                .isEqualTo("WAITING");
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.kind")).isEmpty();

        TestClock.travel(Duration.ofDays(6));
        round(sleepersWake::make);
        assertThat(scene.ann.get(sleep).ok().text("status")).isEqualTo("WAITING");
        var next = scene.opened(Map.of("skills", List.of("Go")));
        assertThat(scene.ann.get(sleep).ok().text("status")).isEqualTo("WOKEN");
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.roleId")).containsExactly(next);
        scene.ann.post(sleep + "/closing", Map.of("reason", "Moved away.")).ok();
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.kind")).isEmpty();
    }

    @Test
    void wakesNobodyWhoMayNotBeKeptOrObjects() {
        var wish = scene.wish(scene.person("Ada"), GO);
        wish.put("keepUntil", ahead(5));
        scene.entry(wish);
        var grace = scene.person("Grace");
        scene.entry(scene.wish(grace, GO));
        var consent = scene.ann
                .post(
                        "/v1/people/" + grace + "/consents",
                        Map.of("purpose", "WISHLIST", "givenHow", "WRITTEN", "givenAt", "2026-01-02T03:04:05Z"))
                .created()
                .id();
        scene.ann.post("/v1/consents/" + consent + "/withdrawal").ok();

        TestClock.travel(Duration.ofDays(7));
        round(lapsedEntries::make);
        var role = scene.opened(Map.of("skills", List.of("Go")));

        assertThat(scene.wakes(role).texts("items.personName")).containsExactly("Ada");
        assertThat(scene.wakes(role).texts("items.outcome")).containsExactly("LAPSED");
        assertThat(scene.ann.get("/v1/me/agenda").ok().texts("items.kind")).isEmpty();
    }

    @Test
    void tellsWhichObstacleOfANearHireIsGone() {
        var medalist = new HashMap<>(scene.wish(scene.person("Ada"), GO));
        medalist.put("why", "SILVER_MEDALIST");
        medalist.put("nearHire", Map.of("whyNot", "PLACE", "evidence", "Passed every interview."));
        scene.entry(medalist);

        var onSite = scene.opened(Map.of("skills", List.of("Go"), "locations", List.of("Lisbon")));
        var remote = scene.opened(Map.of("skills", List.of("Go"), "remote", true));

        assertThat(scene.wakes(onSite).texts("items[0].because.obstacle")).isEmpty();
        assertThat(scene.wakes(remote).texts("items[0].because.obstacle")).containsExactly("PLACE");
        assertThat(scene.wakes(remote).text("items[0].because[0].sentence")).contains("remotely");
        assertThat((int) scene.wakes(remote).at("items[0].score"))
                .isGreaterThan(scene.wakes(onSite).at("items[0].score"));
    }

    @Test
    void listsTheBestFirstPageByPage() {
        scene.entry(scene.wish(scene.person("One"), GO));
        scene.entry(scene.wish(scene.person("Two"), Map.of("skills", List.of("Go"), "remote", true)));
        scene.entry(scene.wish(
                scene.person("Three"), Map.of("skills", List.of("Go"), "remote", true, "levels", List.of("Staff"))));
        var role = scene.opened(Map.of("skills", List.of("Go"), "remote", true, "level", "Staff"));

        var first = scene.ann.get("/v1/roles/" + role + "/wakes?limit=2").ok();
        var second = scene.ann
                .get("/v1/roles/" + role + "/wakes?limit=2&after=" + first.text("next"))
                .ok();

        assertThat(first.texts("items.personName")).containsExactly("Three", "Two");
        assertThat(second.texts("items.personName")).containsExactly("One");
        scene.ann.get("/v1/roles/" + UUID.randomUUID() + "/wakes").refused(KernelRefusal.NOT_FOUND);
    }

    private void round(Runnable round) {
        Tenant.runFor(UUID.fromString(scene.organization), null, round);
        scene.rest();
    }

    private static String ahead(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
