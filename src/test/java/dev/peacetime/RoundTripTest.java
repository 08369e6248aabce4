package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each kind of operation costs in round trips to the database. A number that grows here was either thought about or is
 * a mistake; one that grows with the number of rows always is.
 */
@QuarkusTest
class RoundTripTest {

    /** The driver's `prepareThreshold` is 5, on each of the few connections that one caller meets. */
    private static final int UNTIL_PREPARED = 15;

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

        var added = cost(() -> admin.post("/v1/people", grace).created());
        var addedOnce = cost(() -> admin.postOnce(UUID.randomUUID().toString(), "/v1/people", grace)
                .created());
        // All but the first of these are repetitions.
        var repeated = cost(() -> admin.postOnce("k", "/v1/people", grace).created());

        // Begun, the organization set (apart, once the driver has the statement behind it prepared), the person, the
        // event,
        // the view, committed; with a key also the answer looked up and, when it is the first, kept.
        assertThat(List.of(added, addedOnce, repeated)).containsExactly(7, 9, 4);
    }

    /**
     * What it costs once the driver has prepared its statements: the least of some tries, since a connection that is opened, or
     * a key that is looked up anew, is not the operation's.
     */
    private int cost(Runnable call) {
        for (int attempt = 0; attempt < UNTIL_PREPARED; attempt++) {
            call.run();
        }
        return IntStream.range(0, 4)
                .map(attempt -> {
                    admin.get("/v1/me").ok();
                    return RoundTrips.of(call);
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
