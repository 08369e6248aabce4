package dev.peacetime.referral;

import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Row;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A good word for somebody. */
@Schema(description = "A good word for somebody, and what it rests on.")
record NewEndorsement(
        @NotNull Relationship relationship,
        @NotNull @Size(max = 5000) String text,

        @NotNull @Schema(description = "Whether they saw it themselves.")
        Boolean firstHand,

        @Schema(description = "Left out by those who never worked together.") @Nullable
        Boolean wouldWorkAgain) {

    /** Binds what it says for {@link SendingQueries#WORD}. */
    Query bind(Query query) {
        return query.bind("relationship", relationship)
                .bind("text", text)
                .bind("firstHand", firstHand)
                .bind("wouldWorkAgain", wouldWorkAgain);
    }

    static NewEndorsement of(Row row) {
        return new NewEndorsement(
                row.constant("relationship", Relationship.class),
                row.text("text"),
                row.truth("first_hand"),
                row.maybeTruth("would_work_again"));
    }
}
