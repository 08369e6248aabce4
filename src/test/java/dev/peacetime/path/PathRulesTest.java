package dev.peacetime.path;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of many ways are shown. */
class PathRulesTest {

    private static final UUID ME = new UUID(0, 1);

    @Test
    void sharesNobodyBetweenTwoPaths() {
        var over2 = path(0.9, ME, 2);
        var over2and3 = path(0.8, ME, 2, 3);
        var over4and3 = path(0.7, ME, 4, 3);
        var over5and4 = path(0.6, ME, 5, 4);
        var direct = path(0.5, ME);

        assertThat(PathRules.disjoint(List.of(over2, over2and3, over4and3, over5and4, direct), false, 5))
                .containsExactly(over2, over4and3, direct);
        assertThat(PathRules.disjoint(List.of(over2, over2and3, over4and3, over5and4, direct), false, 1))
                .containsExactly(over2);
    }

    @Test
    void beginsWithEachOfTheTeamOnce() {
        var first = path(0.9, new UUID(0, 7), 2);
        var again = path(0.8, new UUID(0, 7), 3);
        var other = path(0.7, new UUID(0, 8), 3);

        assertThat(PathRules.disjoint(List.of(first, again, other), true, 5)).containsExactly(first, other);
    }

    private static PathStep path(double strength, UUID starter, long... between) {
        return new PathStep(
                starter,
                LongStream.of(between).mapToObj(number -> new UUID(0, number)).toList(),
                strength);
    }
}
