package dev.peacetime.advocate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrackRecordTest {

    /** As other tables of Wilson's interval have them, to three digits. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "0,  5,   0,     0.434",
        "5,  5,   0.566, 1",
        "5,  10,  0.237, 0.763",
        "1,  10,  0.018, 0.404",
        "50, 100, 0.404, 0.596",
        "81, 263, 0.255, 0.366",
    })
    void saysBetweenWhichTheTrueShareLies(int hires, int outcomes, double low, double high) {
        var record = TrackRecord.of(hires, outcomes).orElseThrow();

        assertThat(record.low()).isEqualTo(low);
        assertThat(record.high()).isEqualTo(high);
    }

    @Property
    void saysNothingOfFewerThanFive(@ForAll @IntRange(min = 0, max = 4) int outcomes) {
        assertThat(TrackRecord.of(outcomes, outcomes)).isEmpty();
    }

    @Property
    void holdsTheShareItselfAndNarrowsWithMoreOutcomes(@ForAll @IntRange(min = 5, max = 500) int outcomes) {
        for (int hires = 0; hires <= outcomes; hires += 1 + outcomes / 7) {
            var record = TrackRecord.of(hires, outcomes).orElseThrow();
            var more = TrackRecord.of(2 * hires, 2 * outcomes).orElseThrow();
            var share = (double) hires / outcomes;

            assertThat(record.low()).isBetween(0.0, share + 0.001);
            assertThat(record.high()).isBetween(share - 0.001, 1.0);
            assertThat(more.high() - more.low()).isLessThanOrEqualTo(record.high() - record.low());
        }
    }
}
