package dev.peacetime.relationship;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How strong a tie is, and why. */
class StrengthRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T09:30:00Z");

    @Test
    void isTheSumOfItsTermsAsShown() {
        for (var how : TieHow.values()) {
            for (var heat : new double[] {0, 0.3, 1, 5, 80}) {
                var strength = StrengthRules.strength(
                        new StrengthFacts(how, 5, false, ago(2000), heat > 0 ? ago(3) : null, heat, ago(10)), NOW);

                var sum = strength.terms().stream()
                        .mapToDouble(StrengthTerm::value)
                        .sum();
                assertThat(sum).isCloseTo(strength.value(), within(1e-9));
                assertThat(strength.value()).isBetween(0.0, StrengthRules.STRONGEST);
            }
        }
    }

    @Test
    void fadesWithTheYearsAndIsHalfAfterFive() {
        var today = untouched(TieHow.WORKED_WITH, ago(0));
        var later = untouched(TieHow.WORKED_WITH, NOW.minus(Duration.ofDays(1826)));

        assertThat(today).isEqualTo(0.30);
        assertThat(later).isCloseTo(0.15, within(0.001));
    }

    @Test
    void isTheSameInTheEveningAsInTheMorning() {
        var facts = new StrengthFacts(TieHow.MET, null, false, ago(400), ago(200), 0.5, null);

        assertThat(StrengthRules.strength(facts, Instant.parse("2026-03-14T00:00:01Z")))
                .isEqualTo(StrengthRules.strength(facts, Instant.parse("2026-03-14T23:59:59Z")));
    }

    @Test
    void growsWithHeatButNeverBeyondItsBound() {
        var last = 0.0;
        for (var heat : new double[] {0.1, 0.5, 1, 2, 4, 1000}) {
            var strength = StrengthRules.strength(
                            new StrengthFacts(TieHow.MET, null, false, ago(1), ago(1), heat, null), NOW)
                    .value();
            assertThat(strength).isGreaterThan(last).isLessThanOrEqualTo(0.12 + 0.45);
            last = strength;
        }
    }

    @Test
    void keepsAnImportedConnectionWeakUntilARealTouch() {
        var imported = new StrengthFacts(TieHow.FRIEND, 5, true, ago(1), null, 0, null);
        var touched = new StrengthFacts(TieHow.FRIEND, 5, true, ago(1), ago(1), 1, null);

        var weak = StrengthRules.strength(imported, NOW);

        assertThat(weak.value()).isEqualTo(StrengthRules.STRONGEST_UNTOUCHED_IMPORT);
        assertThat(weak.terms()).extracting(StrengthTerm::term).contains(StrengthTermKind.BOUND);
        assertThat(StrengthRules.strength(touched, NOW).value()).isGreaterThan(0.5);
    }

    private static double untouched(TieHow how, Instant begun) {
        return StrengthRules.strength(new StrengthFacts(how, null, false, begun, null, 0, null), NOW)
                .value();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }
}
