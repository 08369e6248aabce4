package dev.peacetime.guard;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

import static dev.peacetime.guard.GuardScene.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

class NoContactPropertiesTest {

    private static final Attestation ATTESTATION = new Attestation(MEMBER, GuardWorld.NOW, "I asked her.");

    @Property(tries = 100_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void decidesAsTheSlowGuardDoes(@ForAll("worlds") GuardWorld world) {
        var slow = SlowGuard.decide(world);

        var decision = world.decide();
        var rows = decision.evidence().stream().map(SlowGuard::row).collect(Collectors.toSet());

        Statistics.collect(decision.rule() == null ? decision.verdict() : decision.rule());
        Statistics.coverage(it -> {
            it.check(GuardVerdict.CLEAR).percentage(share -> share > 10);
            for (var rule : GuardRule.values()) it.check(rule).percentage(share -> share > 1);
        });
        assertThat(decision.verdict()).isEqualTo(slow.verdict());
        assertThat(decision.rule()).isEqualTo(slow.rule());
        assertThat(rows).isEqualTo(slow.evidence());
    }

    @Property(tries = 20_000)
    void decidesTheSameInWhateverOrderTheFactsCome(@ForAll("worlds") GuardWorld world, @ForAll Random random) {
        assertThat(world.shuffled(random).decide()).isEqualTo(world.decide());
    }

    @Property(tries = 20_000)
    void neverUndoesARefusalByKnowingMoreOfTheCandidate(@ForAll("worlds") GuardWorld world, @ForAll Random random) {
        var child = GuardWorlds.anyJob(random).employerId();
        var parent = GuardWorlds.anyJob(random).employerId();

        if (world.decide().verdict() == GuardVerdict.REFUSED) {
            assertRefused(world.withCandidateJob(GuardWorlds.anyJob(random)));
            assertRefused(world.withNoContact(GuardWorlds.anyNoContact(random)));
            assertRefused(world.withParent(child, parent));
        }
    }

    @Property(tries = 20_000)
    void neverClearsByTakingConsentsAway(@ForAll("worlds") GuardWorld world) {
        var without = world.withConsents(List.of());
        var fewer = world.withConsents(world.consents().stream().skip(1).toList());

        if (world.decide().verdict() != GuardVerdict.CLEAR) {
            assertThat(without.decide().verdict()).isNotEqualTo(GuardVerdict.CLEAR);
            assertThat(fewer.decide().verdict()).isNotEqualTo(GuardVerdict.CLEAR);
        }
        if (world.decide().verdict() == GuardVerdict.REFUSED) {
            assertRefused(without);
            assertRefused(fewer);
        }
    }

    @Property(tries = 20_000)
    void changesNothingButUnknownByAnAttestation(@ForAll("worlds") GuardWorld world) {
        var without = world.withAttestation(null).decide();
        var with = world.withAttestation(ATTESTATION).decide();

        if (without.verdict() == GuardVerdict.UNKNOWN) {
            assertThat(with.verdict()).isEqualTo(GuardVerdict.CLEAR);
        } else {
            assertThat(with).isEqualTo(without);
        }
    }

    @Provide
    Arbitrary<GuardWorld> worlds() {
        return Arbitraries.randomValue(GuardWorlds::any);
    }

    private static void assertRefused(GuardWorld world) {
        assertThat(world.decide().verdict()).isEqualTo(GuardVerdict.REFUSED);
    }
}
