package dev.peacetime.introduction;

import dev.peacetime.kernel.Refusal;
import dev.peacetime.path.ConnectingTopic;
import dev.peacetime.path.ConnectingView;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may be asked for an introduction, and who may answer when. */
final class IntroductionRules {

    private IntroductionRules() {}

    static Optional<Refusal> mayBe(@Nullable UUID asker, UUID connector, UUID target) {
        return connector.equals(target) || connector.equals(asker) || target.equals(asker)
                ? Optional.of(IntroductionRefusal.INTRODUCTION_OF_ONE)
                : Optional.empty();
    }

    /** @param askedThisMonth of the connector, whatever became of it: what is declined is no room for one more */
    static Optional<Refusal> mayAsk(ConnectingView connector, @Nullable String topic, int askedThisMonth) {
        if (!connector.open()) {
            return Optional.of(IntroductionRefusal.CONNECTOR_CLOSED);
        }
        if (!connector.topics().isEmpty()
                && (topic == null || !connector.topics().contains(ConnectingTopic.spelled(topic)))) {
            return Optional.of(IntroductionRefusal.CONNECTOR_TOPIC_OTHER);
        }
        return connector.perMonth() != null && askedThisMonth >= connector.perMonth()
                ? Optional.of(IntroductionRefusal.CONNECTOR_AT_CAPACITY)
                : Optional.empty();
    }

    /** The connector answers first, then the target; each once, and in time. */
    static Optional<Refusal> mayAnswer(IntroductionPart part, IntroductionStage stage, Instant deadline, Instant now) {
        var open =
                switch (part) {
                    case ASKER -> false;
                    case CONNECTOR -> stage == IntroductionStage.ASKED;
                    case TARGET -> stage == IntroductionStage.PASSED_ON;
                };
        if (part == IntroductionPart.ASKER) {
            return Optional.of(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        }
        return open && now.isBefore(deadline) ? Optional.empty() : Optional.of(IntroductionRefusal.INTRODUCTION_OVER);
    }

    static Optional<Refusal> mayTell(IntroductionPart part, IntroductionStage stage, boolean told) {
        if (part != IntroductionPart.ASKER) {
            return Optional.of(IntroductionRefusal.INTRODUCTION_NOT_YOURS);
        }
        if (stage != IntroductionStage.ACCEPTED) {
            return Optional.of(IntroductionRefusal.INTRODUCTION_NOT_ACCEPTED);
        }
        return told ? Optional.of(IntroductionRefusal.OUTCOME_TOLD) : Optional.empty();
    }
}
