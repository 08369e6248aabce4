package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Somebody asked a colleague for an introduction. */
public record IntroductionAsked(UUID introductionId, UUID askerId, UUID connectorId) implements Announced {

    @Override
    public UUID subjectId() {
        return introductionId;
    }

    @Override
    public String type() {
        return "introduction.asked";
    }
}
