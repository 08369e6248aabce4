package dev.peacetime.path;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether somebody wants to connect people, when they are taken for one with another and then are two again. */
@QuarkusTest
class ConnectingMergesTest {

    private final Api admin = Api.newOrganization();
    private final String winner = person("Grace Hopper");
    private final String loser = person("Grace Hoper");

    @Test
    void givesBackWhatEachHadSaid() {
        says(winner, Map.of("open", true, "perMonth", 3));
        says(loser, Map.of("open", false));

        var merge = merged(loser);
        assertThat(isOpen(winner)).isFalse();
        admin.delete("/v1/merges/" + merge).is(204);

        assertThat(isOpen(winner)).isTrue();
        assertThat(connecting(winner).text("perMonth")).isEqualTo("3");
        assertThat(isOpen(loser)).isFalse();
    }

    @Test
    void forgetsWhatCameFromTheOtherOnly() {
        says(loser, Map.of("open", false, "perMonth", 1));

        var merge = merged(loser);
        assertThat(isOpen(winner)).isFalse();
        admin.delete("/v1/merges/" + merge).is(204);

        assertThat(isOpen(winner)).isTrue();
        assertThat(connecting(winner).text("perMonth")).isNull();
    }

    @Test
    void keepsWhatWasSaidWhileTheyWereOne() {
        says(loser, Map.of("open", false));

        var merge = merged(loser);
        says(winner, Map.of("open", false));
        admin.delete("/v1/merges/" + merge).is(204);

        assertThat(isOpen(winner)).isFalse();
    }

    @Test
    void staysClosedByWhoeverIsStillTheSame() {
        var third = person("G. Hopper");
        says(winner, Map.of("open", true));
        says(loser, Map.of("open", false));
        says(third, Map.of("open", false));

        var merge = merged(loser);
        var other = merged(third);
        admin.delete("/v1/merges/" + merge).is(204);
        assertThat(isOpen(winner)).isFalse();
        admin.delete("/v1/merges/" + other).is(204);

        assertThat(isOpen(winner)).isTrue();
    }

    private void says(String person, Map<String, Object> what) {
        admin.put("/v1/people/" + person + "/connecting", "*", what).ok();
    }

    private boolean isOpen(String person) {
        return connecting(person).at("open");
    }

    private Answer connecting(String person) {
        return admin.get("/v1/people/" + person + "/connecting").ok();
    }

    private String merged(String other) {
        return admin.post("/v1/people/" + winner + "/merges", Map.of("otherId", other))
                .created()
                .id();
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }
}
