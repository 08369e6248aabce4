package dev.peacetime.backchannel;

import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who worked with the candidate and whom the guard does not refuse. */
@Schema(description = "Somebody who worked with the candidate and whom the guard does not refuse.")
record SuggestedReferee(
        UUID personId,
        String name,
        RefereeOverlap overlap,

        @Schema(description = "Whether they put in a good word for the candidate; said to those who triage referrals.")
        boolean endorsed,

        @Schema(description = "CLEAR, or UNKNOWN where an attestation is needed.")
        GuardDecision guard) {

    /** Before the guard was asked. */
    record Known(UUID personId, String name, RefereeOverlap overlap, boolean endorsed) {

        static Known of(Row row) {
            return new Known(
                    row.uuid("person_id"),
                    row.text("name"),
                    new RefereeOverlap(
                            row.uuid("employer_id"),
                            row.text("employer"),
                            row.maybeDate("since"),
                            row.maybeDate("until"),
                            row.truth("same_team")),
                    row.truth("endorsed"));
        }

        SuggestedReferee under(GuardDecision decision) {
            return new SuggestedReferee(personId, name, overlap, endorsed, decision);
        }
    }
}
