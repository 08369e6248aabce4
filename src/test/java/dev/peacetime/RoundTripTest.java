package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each kind of operation costs in round trips to the database. A number that grows here was either thought about or is
 * a mistake; one that grows with the number of rows always is.
 */
@QuarkusTest
class RoundTripTest {

    private final Api admin = Api.newOrganization();

    @Test
    void aReadIsOneRoundTrip() {
        var ada = ada("ada@example.com");

        assertThat(cost(() -> admin.get("/v1/people/" + ada).ok())).isEqualTo(1);
        assertThat(cost(() -> admin.get("/v1/organization").ok())).isEqualTo(1);
        assertThat(cost(() -> admin.get("/v1/people/" + UUID.randomUUID()).is(404)))
                .isEqualTo(1);
    }

    @Test
    void aListIsOneRoundTripHoweverLong() {
        for (int at = 0; at < 20; at++) {
            ada("ada" + at + "@example.com");
        }

        admin.get("/v1/people?limit=2").ok();

        assertThat(cost(() -> admin.get("/v1/people?limit=2").ok())).isEqualTo(1);
        assertThat(cost(() -> admin.get("/v1/people?limit=20").ok())).isEqualTo(1);
        assertThat(cost(() -> admin.get("/v1/people?q=ada").ok())).isEqualTo(1);
        assertThat(cost(() -> admin.get("/v1/members").ok())).isEqualTo(1);
    }

    @Test
    void aWriteCostsWhatItMust() {
        var grace = Map.of("name", "Grace");

        var added = statements(() -> admin.post("/v1/people", grace).created());
        var addedOnce = statements(() -> admin.postOnce(UUID.randomUUID().toString(), "/v1/people", grace)
                .created());
        // All but the first of these are repetitions.
        var repeated = statements(() -> admin.postOnce("k", "/v1/people", grace).created());

        // In statements, since how many travel together depends on what the driver has prepared.
        // With a key the answer is looked up, too, and kept when it is the first.
        assertThat(List.of(added, addedOnce, repeated)).containsExactly(6, 8, 3);
    }

    /** The answer kept before, the person held, the situation; the referral; all beside it, its event and its view; the answer; the end. */
    @Test
    void aReferralCostsWhatMustBeAwaited() {
        var role = admin.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        var people = IntStream.range(0, 12)
                .mapToObj(at -> ada("ada" + at + "@example.org"))
                .toList()
                .iterator();

        var sent = IntStream.range(0, 12)
                .map(attempt -> RoundTrips.of(() -> admin.postOnce(
                                UUID.randomUUID().toString(),
                                "/v1/referrals",
                                Map.of(
                                        "personId",
                                        people.next(),
                                        "roleId",
                                        role,
                                        "endorsement",
                                        Map.of("relationship", "WORKED_WITH", "text", "Brilliant.", "firstHand", true)))
                        .created()))
                .min();

        assertThat(sent).hasValue(7);
    }

    private int statements(Runnable call) {
        return cost(call, RoundTrips::statementsOf);
    }

    private int cost(Runnable call) {
        return cost(call, RoundTrips::of);
    }

    /** The least of some tries: a connection that is opened, or a key that is looked up anew, is not the operation's. */
    private int cost(Runnable call, ToIntFunction<Runnable> counted) {
        return IntStream.range(0, 4)
                .map(attempt -> {
                    admin.get("/v1/me").ok();
                    return counted.applyAsInt(call);
                })
                .min()
                .orElseThrow();
    }

    private String ada(String email) {
        return admin.post(
                        "/v1/people",
                        Map.of(
                                "name", "Ada Lovelace",
                                "emails", List.of(email),
                                "employments", List.of(Map.of("employer", "Acme", "from", "2020"))))
                .created()
                .id();
    }
}
