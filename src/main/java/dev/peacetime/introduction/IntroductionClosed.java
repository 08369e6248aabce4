package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** The deadline is over and nothing came of it; whether somebody declined or nobody said anything is told to nobody. */
public record IntroductionClosed(UUID introductionId, UUID askerId, UUID connectorId) implements Announced {

    @Override
    public UUID subjectId() {
        return introductionId;
    }

    @Override
    public String type() {
        return "introduction.closed";
    }
}
