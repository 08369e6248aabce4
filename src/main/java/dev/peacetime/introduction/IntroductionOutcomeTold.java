package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Whoever asked has told what came of it. */
public record IntroductionOutcomeTold(UUID introductionId, UUID askerId, UUID connectorId) implements Announced {

    @Override
    public UUID subjectId() {
        return introductionId;
    }

    @Override
    public String type() {
        return "introduction.outcome-told";
    }
}
