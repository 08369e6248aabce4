package dev.peacetime.backchannel;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Something changes by which a referee may no longer be asked, at the very moment at which they are: whichever comes first,
 * nobody is left asked whom the change, once it has committed, forbids to ask.
 *
 * <p>{@code -Dpeacetime.schedules=10000} tries as many schedules as the promise names; {@code -Dpeacetime.instances=URL,URL}
 * with {@code -Dpeacetime.key=…}, an administrator's, tries them over instances that were started apart, asking by one and
 * changing by another.
 */
@QuarkusTest
class InterleavingsTest {

    private static final int SCHEDULES = Integer.getInteger("peacetime.schedules", 24);
    private static final List<String> INSTANCES =
            Arrays.asList(System.getProperty("peacetime.instances", ",").split(",", -1));
    private static final String KEY = System.getProperty("peacetime.key", "");

    private final Api admin = (KEY.isEmpty() ? Api.newOrganization() : Api.with(KEY)).at(INSTANCES.get(0));
    private final NoteScene scene = NoteScene.of(admin);
    private final Random random = new Random(SCHEDULES);

    /** What changes, and that it is in no time before or after the ask unless the schedule says so. */
    private record Schedule(String request, String referee, Callable<Answer> change, int askDelay, int changeDelay) {}

    private record Timed(Answer answer, long begun, long ended) {}

    @Test
    void leavesNobodyAskedWhoMayNotBe() throws Exception {
        var both = Executors.newFixedThreadPool(2);
        var refused = 0;
        var suspended = 0;
        try {
            for (var at = 0; at < SCHEDULES; at++) {
                if (isRefused(schedule(at), both)) {
                    refused++;
                } else {
                    suspended++;
                }
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(refused).as("asks that came after the change").isPositive();
        assertThat(suspended).as("asks that came before it").isPositive();
    }

    /** Whether the ask was refused; if it was sent, it is suspended and its link closed. */
    private boolean isRefused(Schedule schedule, ExecutorService both) throws Exception {
        var start = new CyclicBarrier(2);
        var asking = both.submit(() -> timed(start, schedule.askDelay, () -> ask(schedule)));
        var changing = both.submit(() -> timed(start, schedule.changeDelay, schedule.change));
        var asked = told(asking);
        var changed = told(changing);

        assertThat(changed.answer.response().statusCode())
                .as(changed.answer.body())
                .isBetween(200, 299);
        assertThat(asked.answer.response().statusCode()).as(asked.answer.body()).isIn(201, 422);
        if (asked.answer.response().statusCode() == 422) {
            assertThat(changed.begun).as("refused before anything changed").isLessThan(asked.ended);
            return true;
        }
        assertThat(asked.begun).as("sent after the change had committed").isLessThan(changed.ended);
        assertThat(manager(0).get("/v1/asks/" + asked.answer.id()).ok().text("status"))
                .isEqualTo("SUSPENDED");
        Api.with("").at(INSTANCES.get(0)).get(asked.answer.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
        return false;
    }

    private Answer ask(Schedule schedule) {
        return manager(0).post(schedule.request + "/asks", Map.of("refereeId", schedule.referee, "via", "LINK"));
    }

    private static Timed timed(CyclicBarrier start, int delay, Callable<Answer> call) throws Exception {
        start.await();
        LockSupport.parkNanos(delay * 1_000L);
        var begun = System.nanoTime();
        var answer = call.call();
        return new Timed(answer, begun, System.nanoTime());
    }

    private static Timed told(Future<Timed> timed) throws InterruptedException, ExecutionException {
        return timed.get();
    }

    private Schedule schedule(int at) {
        var home = "Home of " + UUID.randomUUID();
        var candidate = NoteScene.person(admin, "Candidate", home);
        var request = "/v1/backchannel-requests/"
                + manager(0)
                        .post("/v1/backchannel-requests", Map.of("personId", candidate, "roleId", scene.role()))
                        .created()
                        .id();
        var elsewhere = "Elsewhere " + UUID.randomUUID();
        var kind = Change.values()[at % Change.values().length];
        var referee = NoteScene.person(admin, "Referee", kind == Change.CONSENT_WITHDRAWN ? home : elsewhere);
        var change =
                switch (kind) {
                    case REFEREE_JOINS -> joins(referee, home);
                    case CANDIDATE_JOINS -> joins(candidate, elsewhere);
                    case CONSENT_WITHDRAWN -> withdrawal(candidate, referee);
                    case NEW_PARENT -> newParent(home, elsewhere);
                    case ONE_EMPLOYER -> oneEmployer(home, elsewhere);
                    case NEW_DOMAIN -> newDomain(home, referee);
                    case NEW_ADDRESS -> newAddress(home, referee);
                    case NO_CONTACT -> noContact(candidate, referee);
                };
        return new Schedule(request, referee, change, random.nextInt(12_000), random.nextInt(12_000));
    }

    /** All that the guard looks at and that can change while somebody is asked. */
    private enum Change {
        REFEREE_JOINS,
        CANDIDATE_JOINS,
        CONSENT_WITHDRAWN,
        NEW_PARENT,
        /** Two names turn out to be one employer's. */
        ONE_EMPLOYER,
        NEW_DOMAIN,
        NEW_ADDRESS,
        NO_CONTACT
    }

    private Callable<Answer> joins(String person, String employer) {
        return () ->
                other().post("/v1/people/" + person + "/employments", Map.of("employer", employer, "from", "2026"));
    }

    private Callable<Answer> oneEmployer(String winner, String loser) {
        var merge = Map.of("otherId", employer(loser));
        var path = "/v1/employers/" + employer(winner) + "/merges";
        return () -> other().post(path, merge);
    }

    /** It turns out that the referee has mail at the employer's. */
    private Callable<Answer> newDomain(String employer, String referee) {
        var domain = UUID.randomUUID() + ".example";
        admin.patch("/v1/people/" + referee, Map.of("emails", List.of("me@" + domain)))
                .ok();
        return change("/v1/employers/" + employer(employer), Map.of("domains", List.of(domain)));
    }

    private Callable<Answer> newAddress(String employer, String referee) {
        var domain = UUID.randomUUID() + ".example";
        admin.patch("/v1/employers/" + employer(employer), Map.of("domains", List.of(domain)))
                .ok();
        return change("/v1/people/" + referee, Map.of("emails", List.of("me@" + domain)));
    }

    private Callable<Answer> change(String path, Map<String, Object> change) {
        var etag = admin.get(path).ok().etag();
        return () -> other().patch(path, etag, change);
    }

    private Callable<Answer> withdrawal(String candidate, String referee) {
        var consent = admin.post(
                        "/v1/people/" + candidate + "/consents",
                        Map.of(
                                "purpose", "CURRENT_EMPLOYER",
                                "personIds", List.of(referee),
                                "givenHow", "WRITTEN",
                                "givenAt", "2026-01-02T03:04:05Z"))
                .created()
                .id();
        return () -> other().post("/v1/consents/" + consent + "/withdrawal");
    }

    private Callable<Answer> newParent(String parent, String child) {
        var parentId = employer(parent);
        return change("/v1/employers/" + employer(child), Map.of("parentId", parentId));
    }

    private Callable<Answer> noContact(String candidate, String referee) {
        return () -> other().post("/v1/people/" + candidate + "/no-contacts", Map.of("personId", referee));
    }

    private String employer(String name) {
        return admin.get("/v1/employers?q=" + name).ok().texts("items.id").get(0);
    }

    private Api manager(int instance) {
        return scene.manager().at(INSTANCES.get(instance));
    }

    /** Whoever changes something does so by the other instance. */
    private Api other() {
        return admin.at(INSTANCES.get(INSTANCES.size() - 1));
    }
}
