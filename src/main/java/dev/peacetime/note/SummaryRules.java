package dev.peacetime.note;

import java.util.Collection;

/**
 * When counts of what was said may be told. Notes are counted in groups; a group is told once and never again, so that two
 * summaries differ by whole groups only, and every group, and every answer in it that anybody gave, is of three people at least.
 *
 * <p>Who has a link can answer by it more than once, and so can who handed it over. Who wrote which note in confidence must not
 * count here: if a group were told as soon as there are notes of three asks, then notes forged by a link would complete it only
 * where nobody had answered by that link, and would tell so. So people are counted as those count them who are not told: a note
 * in confidence may be of whoever looked open to answer when it came, and a group is told when its notes may be of three.
 */
final class SummaryRules {

    /** The smallest group. */
    static final int GROUP = 3;

    private SummaryRules() {}

    /**
     * Whether notes that nothing tells of yet are enough to be told of.
     *
     * @param people how many people these may be of, each note of one
     */
    static boolean mayRelease(int people) {
        return people >= GROUP;
    }

    /**
     * Whether the counts of a group may be told: nobody stands alone, or in a pair, for what they answered.
     *
     * @param people of each answer that was given, how many people may have given it
     */
    static boolean mayTell(Collection<Integer> people) {
        return !people.isEmpty() && people.stream().allMatch(those -> those >= GROUP);
    }
}
