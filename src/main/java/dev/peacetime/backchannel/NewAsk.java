package dev.peacetime.backchannel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a referee shall be asked. */
@Schema(description = "That a referee shall be asked.")
record NewAsk(
        @NotNull UUID refereeId,
        @NotNull AskVia via,

        @Schema(description = "With MEMBER: who speaks with the referee and writes the note; you, if left out.")
        @Nullable
        UUID memberId,

        @Size(min = 10, max = 1000)
        @Schema(
                description = "What you found out about where both work now, where the guard does not know. It is kept"
                        + " with your name. It never changes a refusal.")
        @Nullable
        String attestation,

        @Size(max = 1000)
        @Schema(
                description = "Why you turn to the referee although your tie to them is cold, where your organization"
                        + " wants to know. Where another member speaks with them, it is theirs to judge.")
        @Nullable
        String reason) {

    /** Whether whoever asks turns to the referee themselves. */
    boolean isSpokenBy(UUID asker) {
        return via == AskVia.LINK || memberId == null || memberId.equals(asker);
    }
}
