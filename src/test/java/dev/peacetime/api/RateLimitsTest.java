package dev.peacetime.api;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitsTest {

    private static final UUID ACME = new UUID(0, 1);

    private final Few few = new Few();
    private final Watch watch = new Watch();
    private final RateLimits limits = new RateLimits(few, watch);

    @Test
    void admitsAsManyAsMayAndTellsHowManyAreLeft() {
        assertThat(admitted(RateKind.SEARCHES, "ann")).isTrue();

        var second = limits.count(RateKind.SEARCHES, "ann", ACME);

        assertThat(second)
                .extracting(RateStanding::asLimit)
                .containsExactly("\"searches\";r=0;t=60", "\"organization-searches\";r=1;t=40");
        assertThat(second)
                .extracting(RateStanding::asPolicy)
                .containsExactly("\"searches\";q=2;w=60", "\"organization-searches\";q=3;w=60");
        assertThat(admitted(RateKind.SEARCHES, "ann")).isFalse();
    }

    @Test
    void saysWhenToGoOnAndKeepsItsWord() {
        admitted(RateKind.SEARCHES, "ann");
        admitted(RateKind.SEARCHES, "ann");

        var refused = limits.count(RateKind.SEARCHES, "ann", ACME).get(0);
        watch.passes(Duration.ofSeconds(refused.secondsToNext()));

        assertThat(refused.secondsToNext()).isEqualTo(30);
        assertThat(admitted(RateKind.SEARCHES, "ann")).isTrue();
    }

    @Test
    void countsDearThingsApart() {
        admitted(RateKind.SEARCHES, "ann");
        admitted(RateKind.SEARCHES, "ann");

        assertThat(admitted(RateKind.CALLS, "ann")).isTrue();
        assertThat(admitted(RateKind.IMPORTS, "ann")).isTrue();
    }

    @Test
    void holdsTheWholeOrganizationHoweverManyCall() {
        admitted(RateKind.SEARCHES, "ann");
        admitted(RateKind.SEARCHES, "bob");
        admitted(RateKind.SEARCHES, "cem");

        var fourth = limits.count(RateKind.SEARCHES, "dan", ACME);

        assertThat(fourth).extracting(RateStanding::admitted).containsExactly(true, false);
        assertThat(limits.count(RateKind.SEARCHES, "eve", new UUID(0, 2))).allMatch(RateStanding::admitted);
    }

    @Test
    void takesNothingFromACallerWhomTheOrganizationHeldBack() {
        admitted(RateKind.SEARCHES, "ann");
        admitted(RateKind.SEARCHES, "bob");
        admitted(RateKind.SEARCHES, "cem");
        admitted(RateKind.SEARCHES, "ann");
        watch.passes(Duration.ofSeconds(20));

        assertThat(admitted(RateKind.SEARCHES, "ann")).isTrue();
    }

    @Test
    void countsWhoIsUnknownByThemselvesAlone() {
        assertThat(limits.count(RateKind.CALLS, "127.0.0.1", null)).hasSize(1).allMatch(RateStanding::admitted);
    }

    private boolean admitted(RateKind kind, String caller) {
        return limits.count(kind, caller, ACME).stream().allMatch(RateStanding::admitted);
    }

    /** Two of everything, and one and a half callers' worth for an organization. */
    static final class Few implements RateSettings {
        @Override
        public long calls() {
            return 2;
        }

        @Override
        public long searches() {
            return 2;
        }

        @Override
        public long exports() {
            return 2;
        }

        @Override
        public long imports() {
            return 2;
        }

        @Override
        public double callersPerOrganization() {
            return 1.5;
        }
    }

    static final class Watch implements TimeMeter {
        private long nanos;

        void passes(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
