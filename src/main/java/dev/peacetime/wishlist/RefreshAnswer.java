package dev.peacetime.wishlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person answers who was asked whether they want to be kept in mind. */
@Schema(description = "Whether a person wants to be kept in mind.")
record RefreshAnswer(
        @NotNull RefreshChoice choice,

        @Schema(description = "With PAUSE: a day ahead; six months from now, if left out.") @Nullable
        LocalDate pauseUntil) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "only a pause has an end: leave pauseUntil out")
    public boolean isPausedWhenItEnds() {
        return pauseUntil == null || choice == RefreshChoice.PAUSE;
    }
}
