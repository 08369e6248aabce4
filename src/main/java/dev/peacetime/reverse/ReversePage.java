package dev.peacetime.reverse;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a candidate is shown behind their link.")
record ReversePage(
        @Schema(description = "Choose one of them.") List<OfferedVolunteer> volunteers,
        Instant expiresAt,

        @Schema(description = "What happens when you choose.")
        List<String> rules) {

    private static final List<String> RULES = List.of(
            "Everybody here said of themselves that they would talk with candidates; nobody else is asked.",
            "Whom you choose learns that you are considered for the role. Nobody else is told whom you chose.",
            "What you talk about is not written down here, and weighs nothing in what is decided about you.");

    static ReversePage of(List<OfferedVolunteer> volunteers, Instant expiresAt) {
        return new ReversePage(volunteers, expiresAt, RULES);
    }
}
