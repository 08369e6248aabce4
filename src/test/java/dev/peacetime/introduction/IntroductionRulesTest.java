package dev.peacetime.introduction;

import dev.peacetime.path.ConnectingView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may be asked for an introduction, and who may answer when. */
class IntroductionRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:30:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);

    @Test
    void takesThree() {
        assertThat(IntroductionRules.mayBe(ONE, TWO, THREE)).isEmpty();
        assertThat(IntroductionRules.mayBe(null, TWO, THREE)).isEmpty();
        for (var not : List.of(List.of(ONE, ONE, TWO), List.of(ONE, TWO, ONE), List.of(ONE, TWO, TWO))) {
            assertThat(IntroductionRules.mayBe(not.get(0), not.get(1), not.get(2)))
                    .contains(IntroductionRefusal.INTRODUCTION_OF_ONE);
        }
    }

    @Test
    void minds_whatTheConnectorTakes() {
        assertThat(IntroductionRules.mayAsk(connecting(true, null, List.of()), null, 99))
                .isEmpty();
        assertThat(IntroductionRules.mayAsk(connecting(false, null, List.of()), null, 0))
                .contains(IntroductionRefusal.CONNECTOR_CLOSED);
        assertThat(IntroductionRules.mayAsk(connecting(true, 2, List.of()), null, 1))
                .isEmpty();
        assertThat(IntroductionRules.mayAsk(connecting(true, 2, List.of()), null, 2))
                .contains(IntroductionRefusal.CONNECTOR_AT_CAPACITY);
        assertThat(IntroductionRules.mayAsk(connecting(true, null, List.of("law")), "Law ", 0))
                .isEmpty();
        assertThat(IntroductionRules.mayAsk(connecting(true, null, List.of("law")), "art", 0))
                .contains(IntroductionRefusal.CONNECTOR_TOPIC_OTHER);
        assertThat(IntroductionRules.mayAsk(connecting(true, null, List.of("law")), null, 0))
                .contains(IntroductionRefusal.CONNECTOR_TOPIC_OTHER);
    }

    @Test
    void isAnsweredByEachOnceInTheirTurnAndInTime() {
        for (var part : IntroductionPart.values()) {
            for (var stage : IntroductionStage.values()) {
                var may = (part == IntroductionPart.CONNECTOR && stage == IntroductionStage.ASKED)
                        || (part == IntroductionPart.TARGET && stage == IntroductionStage.PASSED_ON);
                var refusal = IntroductionRules.mayAnswer(part, stage, NOW.plusSeconds(1), NOW);
                assertThat(refusal.isEmpty()).as(part + " " + stage).isEqualTo(may);
                assertThat(IntroductionRules.mayAnswer(part, stage, NOW, NOW)).isPresent();
            }
        }
        // Whoever asked is told the same whatever happened.
        for (var stage : IntroductionStage.values()) {
            assertThat(IntroductionRules.mayAnswer(IntroductionPart.ASKER, stage, NOW, NOW))
                    .contains(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        }
    }

    private static ConnectingView connecting(boolean open, Integer perMonth, List<String> topics) {
        return new ConnectingView(ONE, ONE, open, perMonth, topics, "0");
    }
}
