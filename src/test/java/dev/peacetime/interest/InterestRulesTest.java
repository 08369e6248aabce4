package dev.peacetime.interest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InterestRulesTest {

    @Test
    void everyKindHasAWeightAndAMeaning() {
        assertThat(InterestWeights.PUBLISHED.weights())
                .extracting(InterestWeights.Weight::kind)
                .containsExactlyInAnyOrder(SignalKind.values());
        assertThat(InterestWeights.PUBLISHED.weights()).allSatisfy(each -> {
            assertThat(each.weight()).isPositive();
            assertThat(each.meaning()).isNotBlank();
        });
    }

    @Test
    void countsAsItIsPublished() {
        assertThat(InterestRules.points(SignalKind.VISITED, 0, 1)).isEqualByComparingTo("5");
        assertThat(InterestRules.points(SignalKind.VISITED, 90, 1)).isEqualByComparingTo("2.5");
        assertThat(InterestRules.points(SignalKind.VISITED, 90, 2)).isEqualByComparingTo("1.25");
        assertThat(InterestRules.because(SignalKind.VISITED, 90, 2, new BigDecimal("1.2500")))
                .isEqualTo("VISITED counts 5; after 90 days 0.5000 of that is left; as number 2 of its kind it counts"
                        + " 0.5000: 1.2500");
    }

    @Property
    void neverGrowsWithTime(@ForAll SignalKind kind, @ForAll @IntRange(max = 4000) int days) {
        assertThat(InterestRules.points(kind, days + 1, 1)).isLessThanOrEqualTo(InterestRules.points(kind, days, 1));
        assertThat(InterestRules.points(kind, days, 1)).isNotNegative();
    }

    @Property
    void halvesWithEachHalfLife(@ForAll @IntRange(max = 400) int days) {
        assertThat(InterestRules.decay(days + InterestWeights.HALF_LIFE_DAYS))
                .isCloseTo(InterestRules.decay(days) / 2, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Property
    void addsLessWithEachRepetitionAndNeverMoreThanTwice(
            @ForAll SignalKind kind, @ForAll @IntRange(min = 1, max = 60) int times) {
        var before = score(kind, new int[times]);
        var after = score(kind, new int[times + 1]);

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(after.subtract(before)).isLessThanOrEqualTo(InterestRules.points(kind, 0, times));
        assertThat(after.doubleValue()).isLessThanOrEqualTo(2.0 * InterestWeights.of(kind) + 0.01);
    }

    @Property
    void oneMoreSignNeverLowersAScore(
            @ForAll SignalKind kind, @ForAll @Size(max = 8) int[] days, @ForAll @IntRange(max = 1000) int more) {
        var some = Arrays.stream(days).map(day -> Math.abs(day % 1000)).toArray();
        var all = IntStream.concat(Arrays.stream(some), IntStream.of(more)).toArray();

        // Each term is rounded to four places.
        assertThat(score(kind, all)).isGreaterThanOrEqualTo(score(kind, some).subtract(new BigDecimal("0.001")));
    }

    private static BigDecimal score(SignalKind kind, int[] days) {
        var sorted = Arrays.stream(days).sorted().toArray();
        return IntStream.range(0, sorted.length)
                .mapToObj(at -> InterestRules.points(kind, sorted[at], at + 1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
