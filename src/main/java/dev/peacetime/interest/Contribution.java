package dev.peacetime.interest;

import dev.peacetime.kernel.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one sign adds to a score, and how. */
@Schema(name = "InterestContribution", description = "What one sign adds to a score, with its arithmetic.")
record Contribution(
        UUID signalId,
        SignalKind kind,
        Instant at,
        @Nullable UUID roleId,
        @Schema(description = "What the kind counts.") int weight,

        @Schema(description = "Whole days in UTC from the sign to today.")
        int days,

        @Schema(description = "What is left of the weight after these days.")
        double decay,

        @Schema(description = "Which of its kind it is, from the freshest.")
        int place,

        @Schema(description = "By what it counts less for not being the first of its kind.")
        double diminished,

        @Schema(description = "weight × decay × diminished, to four places.")
        BigDecimal points,

        String because) {

    static Contribution of(Row row) {
        var kind = row.constant("kind", SignalKind.class);
        var days = row.number("days");
        var place = row.number("place");
        var points = new BigDecimal(row.text("points"));
        return new Contribution(
                row.uuid("id"),
                kind,
                row.instant("at"),
                row.maybeUuid("role_id"),
                InterestWeights.of(kind),
                days,
                InterestRules.decay(days),
                place,
                InterestRules.diminished(place),
                points,
                InterestRules.because(kind, days, place, points));
    }
}
