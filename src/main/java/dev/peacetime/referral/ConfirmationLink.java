package dev.peacetime.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A one-time link by which a candidate says whether they want to be referred.")
record ConfirmationLink(
        @Schema(description = "The referral's.") UUID id,

        @Schema(description = "What opens it: shown this once, and kept nowhere.") @Nullable
        String token,

        Instant expiresAt,
        @JsonIgnore String version)
        implements Versioned {

    ConfirmationLink withoutToken() {
        return new ConfirmationLink(id, null, expiresAt, version);
    }
}
