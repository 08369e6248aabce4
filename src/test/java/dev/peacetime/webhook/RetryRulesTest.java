package dev.peacetime.webhook;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RetryRulesTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofMinutes(10));

    @Test
    void waitsLongerEachTimeGiveOrTakeAFifthAndGivesUp() {
        assertThat(RetryRules.pauseAfter(1, PAUSES, 0, Duration.ZERO)).contains(Duration.ofSeconds(8));
        assertThat(RetryRules.pauseAfter(1, PAUSES, 1, Duration.ZERO)).contains(Duration.ofSeconds(12));
        assertThat(RetryRules.pauseAfter(2, PAUSES, 0.5, Duration.ZERO)).contains(Duration.ofMinutes(10));
        assertThat(RetryRules.pauseAfter(3, PAUSES, 0.5, Duration.ZERO)).isEmpty();
    }

    @Test
    void leavesAReceiverAloneForAsLongAsItAsksUpToAnHour() {
        assertThat(RetryRules.pauseAfter(1, PAUSES, 0.5, Duration.ofMinutes(2))).contains(Duration.ofMinutes(2));
        assertThat(RetryRules.pauseAfter(1, PAUSES, 0.5, Duration.ofDays(9))).contains(Duration.ofHours(1));
    }

    @Test
    void takesOnlySuccessForSuccess() {
        assertThat(RetryRules.failure(200)).isEmpty();
        assertThat(RetryRules.failure(299)).isEmpty();
        assertThat(RetryRules.failure(301)).contains(DeliveryFailure.REDIRECTED);
        assertThat(RetryRules.failure(404)).contains(DeliveryFailure.REFUSED);
        assertThat(RetryRules.failure(100)).contains(DeliveryFailure.REFUSED);
    }
}
