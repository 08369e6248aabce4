package dev.peacetime.kernel;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ForgottenAnswersTest {

    private final Api admin = Api.newOrganization();
    private final UUID organization = UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));

    @Inject
    ForgottenAnswers forgotten;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void keepsAnswersForTwoDaysAndForgetsThemThen() {
        var first = added().created().id();

        TestClock.travel(Duration.ofHours(47));
        makeTheRound();
        assertThat(added().created().id()).isEqualTo(first);

        TestClock.travel(Duration.ofHours(2));
        makeTheRound();
        assertThat(added().created().id()).isNotEqualTo(first);
    }

    /** Adds a person under one and the same key. */
    private Answer added() {
        return admin.postOnce("ada-1", "/v1/people", Map.of("name", "Ada"));
    }

    private void makeTheRound() {
        Tenant.runFor(organization, null, forgotten::make);
    }
}
