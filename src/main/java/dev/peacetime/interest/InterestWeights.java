package dev.peacetime.interest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what interest is counted; published, so that everybody can count again. */
@Schema(description = "By what interest is counted: enough to count again.")
record InterestWeights(
        @Schema(description = "The formula's name and version; it changes whenever a score could.")
        String formula,

        String sentence,

        @Schema(description = "After how many days a sign counts half.")
        int halfLifeDays,

        @Schema(description = "By what each further sign of a kind counts less than the next fresher one of it.")
        double repeatFactor,

        List<Weight> weights) {

    static final String FORMULA = "fading-sum/1";
    static final int HALF_LIFE_DAYS = 90;
    static final double REPEAT_FACTOR = 0.5;

    static final InterestWeights PUBLISHED = new InterestWeights(
            FORMULA,
            "The sum over all signs of weight × 0.5^(days / halfLifeDays) × repeatFactor^(n - 1): days are whole ones in UTC"
                    + " from the sign to today, n counts the signs of one kind from the freshest. Each term is rounded to"
                    + " four places. It orders lists, and neither hides nor refuses anybody.",
            HALF_LIFE_DAYS,
            REPEAT_FACTOR,
            read());

    private static final Map<SignalKind, Integer> WEIGHTS = new EnumMap<>(SignalKind.class);

    static {
        PUBLISHED.weights.forEach(each -> WEIGHTS.put(each.kind, each.weight));
        Stream.of(SignalKind.values()).forEach(InterestWeights::of);
    }

    /** What a fresh first sign of a kind counts. */
    static int of(SignalKind kind) {
        return Objects.requireNonNull(WEIGHTS.get(kind), () -> kind + " is not in interest/weights.csv");
    }

    private static List<Weight> read() {
        var stream = Objects.requireNonNull(InterestWeights.class.getResourceAsStream("/interest/weights.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .map(part -> new Weight(SignalKind.valueOf(part[0]), Integer.parseInt(part[1]), part[2]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What one kind of sign counts. */
    @Schema(name = "InterestWeight", description = "What a sign of a kind counts, fresh and the first of its kind.")
    record Weight(SignalKind kind, int weight, String meaning) {}
}
