package dev.peacetime.advocate;

import dev.peacetime.relationship.TieHow;
import java.util.List;

/** Whether somebody's word agrees with where the two worked. */
final class OverlapRules {

    private OverlapRules() {}

    /** Dates that are known by their year or month only speak for the one who vouches: what can have been, was not refuted. */
    static Overlap check(TieHow claimed, List<WorkSpan> theirs, List<WorkSpan> candidates) {
        var together = theirs.stream()
                .flatMap(one -> candidates.stream().filter(one::meets).map(other -> new Pair(one, other)))
                .toList();
        return new Overlap(
                verdict(claimed, theirs, candidates, together),
                together.stream()
                        .map(pair -> CommonWork.of(pair.one, pair.other))
                        .distinct()
                        .toList());
    }

    private static OverlapVerdict verdict(
            TieHow claimed, List<WorkSpan> theirs, List<WorkSpan> candidates, List<Pair> together) {
        if (!claimsWork(claimed)) {
            return OverlapVerdict.NOT_CLAIMED;
        }
        if (together.stream().anyMatch(Pair::isDated)) {
            return OverlapVerdict.CONFIRMED;
        }
        return !together.isEmpty() || theirs.isEmpty() || candidates.isEmpty()
                ? OverlapVerdict.UNKNOWN
                : OverlapVerdict.MISMATCH;
    }

    private static boolean claimsWork(TieHow claimed) {
        return switch (claimed) {
            case MANAGED, REPORTED_TO, WORKED_WITH -> true;
            case FRIEND, STUDIED_WITH, MET, CONNECTED, KNOW_OF -> false;
        };
    }

    private record Pair(WorkSpan one, WorkSpan other) {

        boolean isDated() {
            return one.from() != null && other.from() != null;
        }
    }
}
