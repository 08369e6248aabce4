package dev.peacetime.note;

import java.util.Collection;
import java.util.Map;

/**
 * When counts of what was said may be told. Notes are counted in groups; a group is told once and never again, so that two
 * summaries differ by whole groups only, and every group, and every answer in it that anybody gave, is of three at least.
 */
final class SummaryRules {

    /** The smallest group. */
    static final int GROUP = 3;

    private SummaryRules() {}

    /** Whether notes that nothing tells of yet are enough to be told of. */
    static boolean mayRelease(Collection<?> waiting) {
        return waiting.size() >= GROUP;
    }

    /** Whether the counts of a group may be told: nobody stands alone, or in a pair, for what they answered. */
    static boolean mayTell(Map<String, Integer> counts) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all >= GROUP && counts.values().stream().allMatch(count -> count == 0 || count >= GROUP);
    }
}
