package dev.peacetime.introduction;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Connector and target both want the introduction. */
public record IntroductionAccepted(UUID introductionId, UUID askerId, UUID connectorId, UUID targetId)
        implements Announced {

    @Override
    public UUID subjectId() {
        return introductionId;
    }

    @Override
    public String type() {
        return "introduction.accepted";
    }
}
