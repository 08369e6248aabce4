package dev.peacetime.wishlist;

import dev.peacetime.wishlist.SlowMatcher.SlowRole;
import dev.peacetime.wishlist.SlowMatcher.SlowWake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of every judgement; {@link WakeAgreementTest} shows that the SQL judges alike. */
class SlowMatcherPropertiesTest {

    private static final Map<String, String> OTHER_NAMES = Map.of(
            "JavaScript", "js",
            "Kubernetes", "k8s",
            "Go", "Golang",
            "Senior", "Sr.",
            "Berlin", "Berlin, Germany");

    @Property(tries = 2_000)
    void orderOfWhatIsAskedChangesNothing(@ForAll @LongRange(min = 0) long seed) {
        var cases = new WakeCases(new Random(seed));
        var wish = cases.wish();
        var person = cases.person();
        var role = cases.role();

        assertThat(sorted(SlowMatcher.judge(shuffled(wish, new Random(seed)), person, role)))
                .isEqualTo(sorted(SlowMatcher.judge(wish, person, role)));
    }

    @Property(tries = 2_000)
    void caseChangesNothing(@ForAll @LongRange(min = 0) long seed) {
        var cases = new WakeCases(new Random(seed));
        var wish = cases.wish();
        var person = cases.person();
        var role = cases.role();

        assertThat(sorted(SlowMatcher.judge(
                        written(wish, word -> word.toUpperCase(Locale.ROOT)),
                        person,
                        written(role, word -> word.toLowerCase(Locale.ROOT)))))
                .isEqualTo(sorted(SlowMatcher.judge(wish, person, role)));
    }

    @Property(tries = 2_000)
    void otherNamesOfTheSameChangeNothing(@ForAll @LongRange(min = 0) long seed) {
        var cases = new WakeCases(new Random(seed));
        var wish = cases.wish();
        var person = cases.person();
        var role = cases.role();

        assertThat(sorted(SlowMatcher.judge(wish, person, written(role, word -> OTHER_NAMES.getOrDefault(word, word)))))
                .isEqualTo(sorted(SlowMatcher.judge(wish, person, role)));
    }

    @Property(tries = 2_000)
    void oneMoreThingThatMatchesNeverLowersTheScore(@ForAll @LongRange(min = 0) long seed) {
        var cases = new WakeCases(new Random(seed));
        var wish = cases.wish();
        var person = cases.person();
        var role = cases.role();
        var before = SlowMatcher.judge(wish, person, role);

        for (var more : matching(wish, role)) {
            var after = SlowMatcher.judge(more, person, role);
            before.ifPresent(wake -> assertThat(after.map(SlowWake::score).orElse(-1))
                    .as(() -> wish + " and " + more + " for " + role)
                    .isGreaterThanOrEqualTo(wake.score()));
        }
    }

    /** The wish with one thing more that the role meets. */
    private static List<WakeWhen> matching(WakeWhen wish, SlowRole role) {
        var all = new ArrayList<WakeWhen>();
        if (role.family() != null) {
            all.add(with(wish, and(wish.families(), role.family()), null, null, null, null, null));
        }
        if (role.level() != null) {
            all.add(with(wish, null, and(wish.levels(), role.level()), null, null, null, null));
        }
        for (var skill : role.skills()) {
            all.add(with(wish, null, null, and(wish.skills(), skill), null, null, null));
        }
        for (var place : role.locations()) {
            all.add(with(wish, null, null, null, and(wish.locations(), place), null, null));
        }
        if (wish.remote() == null) {
            all.add(with(wish, null, null, null, null, role.worksRemotely(), null));
        }
        if (wish.payMin() == null && role.payMax() != null) {
            all.add(with(wish, null, null, null, null, null, role.payMax()));
        }
        return all;
    }

    private static WakeWhen with(
            WakeWhen wish,
            @Nullable List<String> families,
            @Nullable List<String> levels,
            @Nullable List<String> skills,
            @Nullable List<String> locations,
            @Nullable Boolean remote,
            @Nullable BigDecimal payMin) {
        return new WakeWhen(
                families == null ? wish.families() : families,
                levels == null ? wish.levels() : levels,
                skills == null ? wish.skills() : skills,
                locations == null ? wish.locations() : locations,
                remote == null ? wish.remote() : remote,
                payMin == null ? wish.payMin() : payMin,
                wish.managerIds(),
                wish.notBefore());
    }

    private static List<String> and(@Nullable List<String> some, String more) {
        return Stream.concat(WakeWhen.orNone(some).stream(), Stream.of(more)).toList();
    }

    private static WakeWhen shuffled(WakeWhen wish, Random random) {
        return with(
                wish,
                shuffled(wish.families(), random),
                shuffled(wish.levels(), random),
                shuffled(wish.skills(), random),
                shuffled(wish.locations(), random),
                null,
                null);
    }

    private static @Nullable List<String> shuffled(@Nullable List<String> words, Random random) {
        if (words == null) {
            return null;
        }
        var other = new ArrayList<>(words);
        Collections.shuffle(other, random);
        return other;
    }

    private static WakeWhen written(WakeWhen wish, java.util.function.UnaryOperator<String> how) {
        return with(
                wish,
                WakeWhen.orNone(wish.families()).stream().map(how).toList(),
                WakeWhen.orNone(wish.levels()).stream().map(how).toList(),
                WakeWhen.orNone(wish.skills()).stream().map(how).toList(),
                WakeWhen.orNone(wish.locations()).stream().map(how).toList(),
                null,
                null);
    }

    private static SlowRole written(SlowRole role, java.util.function.UnaryOperator<String> how) {
        return new SlowRole(
                role.family() == null ? null : how.apply(role.family()),
                role.level() == null ? null : how.apply(role.level()),
                role.skills().stream().map(how).toList(),
                role.locations().stream().map(how).toList(),
                role.remote(),
                role.payMin(),
                role.payMax(),
                role.team());
    }

    private static Optional<SlowWake> sorted(Optional<SlowWake> wake) {
        return wake.map(each -> new SlowWake(
                each.matched().stream().sorted().toList(),
                each.missed().stream().sorted().toList(),
                each.unknown().stream().sorted().toList(),
                each.because(),
                each.score()));
    }
}
