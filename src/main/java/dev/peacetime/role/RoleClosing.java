package dev.peacetime.role;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a role ends. */
@Schema(description = "How a role ends.")
record RoleClosing(
        @NotNull RoleOutcome outcome,

        @Schema(description = "Who filled it, if that is known; not of a CANCELLED role.") @Nullable
        UUID personId) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "nobody fills a role that is cancelled: leave personId out")
    public boolean isFilledWhenSomebodyFillsIt() {
        return personId == null || outcome == RoleOutcome.FILLED;
    }
}
