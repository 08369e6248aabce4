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
        String attestation) {}
