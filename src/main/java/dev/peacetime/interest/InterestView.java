package dev.peacetime.interest;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Interest",
        description =
                "How much interest somebody showed, as far as you may know of it. It orders, and decides nothing.")
record InterestView(
        UUID personId,

        @Schema(description = "The sum of all contributions' points.")
        BigDecimal score,

        @Schema(description = "By which formula; see the interest weights.")
        String formula,

        @Schema(description = "Those that count most first.")
        List<Contribution> contributions) {

    static InterestView of(UUID personId, List<Contribution> contributions) {
        var score = contributions.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new InterestView(personId, score, InterestWeights.FORMULA, contributions);
    }
}
