package dev.peacetime.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody looks at the summary before and after each reply, and takes one from the other. Every sequence of up to seven
 * replies (yes, no, unsaid) is tried, and of each every subset of the replies that came late.
 */
class SummaryAttackTest {

    private static final int MOST = 7;
    private static final List<String> CHOICES = List.of("YES", "NO", "UNSAID");

    @Test
    void noTwoSummariesDifferByFewerThanThree() {
        everySequence(replies -> {
            var before = List.<Map<String, Integer>>of();
            for (var count = 0; count <= replies.size(); count++) {
                var now = summary(replies.subList(0, count));
                assertThat(now.subList(0, before.size())).as("%s", replies).isEqualTo(before);
                now.subList(before.size(), now.size())
                        .forEach(group -> assertThat(group.values())
                                .as("%s", replies)
                                .allMatch(told -> told == 0 || told >= SummaryRules.GROUP));
                before = now;
            }
        });
    }

    @Test
    void lateRepliesInWhateverSubsetChangeNothing() {
        everySequence(replies -> {
            var whole = new World(replies);
            var late = whole.waiting.size();
            var early = replies.subList(0, replies.size() - late);
            for (var subset = 0; subset < 1 << late; subset++) {
                var chosen = new ArrayList<>(early);
                for (var at = 0; at < late; at++) {
                    if ((subset & 1 << at) != 0) {
                        chosen.add(replies.get(early.size() + at));
                    }
                }
                assertThat(summary(chosen)).as("%s", replies).isEqualTo(whole.told);
            }
        });
    }

    @Test
    void whatALateReplySaysChangesNothing() {
        everySequence(replies -> {
            var whole = new World(replies);
            if (!whole.waiting.isEmpty()) {
                for (var other : CHOICES) {
                    var changed = new ArrayList<>(replies);
                    changed.set(replies.size() - 1, other);
                    assertThat(summary(changed)).as("%s", replies).isEqualTo(whole.told);
                }
            }
        });
    }

    @Test
    void tellsSomethingAtAll() {
        assertThat(summary(List.of("YES", "YES", "YES"))).containsExactly(Map.of("YES", 3));
        assertThat(summary(List.of("YES", "YES", "NO"))).isEmpty();
        assertThat(summary(List.of("YES", "YES", "NO", "NO", "NO", "YES"))).containsExactly(Map.of("YES", 3, "NO", 3));
    }

    @Test
    void countsPeopleAsThoseCountThemWhoAreNotTold() {
        assertThat(SummaryRules.mayRelease(people("a", "b", "c"))).isTrue();
        assertThat(SummaryRules.mayRelease(people("a", "a", "a", "b"))).isFalse();
        assertThat(SummaryRules.mayRelease(people("abc", "abc", "abc"))).isTrue();
        assertThat(SummaryRules.mayRelease(people("ab", "ab", "ab", "ab"))).isFalse();
        assertThat(SummaryRules.mayRelease(people("a", "a", "abc"))).isFalse();
        assertThat(SummaryRules.mayRelease(people("abc", "ab", "a"))).isTrue();
        assertThat(SummaryRules.mayRelease(people("a", "ab", "", "abc"))).isTrue();
        assertThat(SummaryRules.mayRelease(people())).isFalse();
    }

    @Test
    void countsNoAnswerThatMayBeOfFewerThanThree() {
        var all = Set.of(new UUID(1, 'a'), new UUID(1, 'b'), new UUID(1, 'c'));
        var waiting = new ArrayList<Ballot>();
        for (var at = 0; at < 3; at++) {
            waiting.add(new Ballot(new UUID(0, at), Set.of(new UUID(1, 'a')), Map.of("Q", "NO")));
            waiting.add(new Ballot(new UUID(1, at), all, Map.of("Q", "YES")));
        }

        assertThat(new Counting(List.of(), waiting, Map.of()).release()).contains(List.of());
    }

    /** By each note, who may have written it. */
    private static int people(String... notes) {
        return Writers.atMost(Stream.of(notes)
                .map(note -> note.chars().mapToObj(who -> new UUID(1, who)).collect(Collectors.toSet()))
                .toList());
    }

    private interface Trial {
        void of(List<String> replies);
    }

    private static void everySequence(Trial trial) {
        for (var length = 0; length <= MOST; length++) {
            var sequences = (int) Math.pow(CHOICES.size(), length);
            for (var sequence = 0; sequence < sequences; sequence++) {
                var digits = sequence;
                var replies = new ArrayList<String>();
                for (var at = 0; at < length; at++) {
                    replies.add(CHOICES.get(digits % CHOICES.size()));
                    digits /= CHOICES.size();
                }
                trial.of(replies);
            }
        }
    }

    private static List<Map<String, Integer>> summary(List<String> replies) {
        return new World(replies).told;
    }

    /** Replies one after the other, counted as the service counts them. */
    private static final class World {

        private final List<Ballot> released = new ArrayList<>();
        private final List<Ballot> waiting = new ArrayList<>();
        private final Map<String, Set<UUID>> counted = new HashMap<>();
        private final List<Map<String, Integer>> told = new ArrayList<>();

        World(List<String> replies) {
            IntStream.range(0, replies.size())
                    .forEach(at -> replies(
                            new Ballot(new UUID(0, at), Set.of(new UUID(1, at)), Map.of("Q", replies.get(at)))));
        }

        private void replies(Ballot ballot) {
            waiting.add(ballot);
            new Counting(List.copyOf(released), List.copyOf(waiting), counted)
                    .release()
                    .ifPresent(groups -> {
                        released.addAll(waiting);
                        waiting.clear();
                        groups.forEach(group -> {
                            counted.computeIfAbsent(group.question(), question -> new HashSet<>())
                                    .addAll(group.noteIds());
                            told.add(new TreeMap<>(group.counts()));
                        });
                    });
        }
    }
}
