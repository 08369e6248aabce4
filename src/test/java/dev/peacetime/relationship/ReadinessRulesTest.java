package dev.peacetime.relationship;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What to do before something is asked of somebody. */
class ReadinessRulesTest {

    private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    void needsAReasonOnlyWhereItIsWantedAndCold() {
        for (var state : WarmthState.values()) {
            assertThat(ReadinessRules.needsReason(state, false)).isFalse();
            assertThat(ReadinessRules.needsReason(state, true)).isEqualTo(state == WarmthState.COLD);
        }
        assertThat(ReadinessRules.mayAsk(true, null)).contains(RelationshipRefusal.WARM_UP_FIRST);
        assertThat(ReadinessRules.mayAsk(true, " ")).contains(RelationshipRefusal.WARM_UP_FIRST);
        assertThat(ReadinessRules.mayAsk(true, "She offered.")).isEmpty();
        assertThat(ReadinessRules.mayAsk(false, null)).isEmpty();
    }

    @Test
    void remindsWhoAskedLast() {
        assertThat(ReadinessRules.before(WarmthState.WARM, null, null)).isEmpty();
        assertThat(ReadinessRules.before(WarmthState.WARM, LATER, EARLIER)).isEmpty();
        assertThat(ReadinessRules.before(WarmthState.WARM, EARLIER, LATER)).hasSize(1);
        assertThat(ReadinessRules.before(WarmthState.COLD, null, EARLIER)).hasSize(3);
    }
}
