package dev.peacetime.interest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody showed interest.
 *
 * @param roleId told to the features within, never on the wire: not everybody who may know of the person may know of it
 */
public record InterestShown(
        UUID signalId,
        UUID personId,
        SignalKind kind,
        @JsonIgnore @Nullable UUID roleId) implements Announced {

    @Override
    public UUID subjectId() {
        return signalId;
    }

    @Override
    public String type() {
        return "interest.shown";
    }
}
