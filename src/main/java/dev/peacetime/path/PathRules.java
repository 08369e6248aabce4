package dev.peacetime.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which of many ways are shown. */
final class PathRules {

    private PathRules() {}

    /**
     * The strongest, then the strongest that shares nobody with it, and so on: whoever says no to one path does not close
     * another.
     *
     * @param strongestFirst in the order in which they are preferred
     * @param fromTeam whether they begin with different people; else one and the same begins them all
     */
    static List<PathStep> disjoint(List<PathStep> strongestFirst, boolean fromTeam, int most) {
        var chosen = new ArrayList<PathStep>();
        var taken = new HashSet<UUID>();
        for (var path : strongestFirst) {
            var own = new HashSet<>(path.between());
            if (fromTeam) {
                own.add(path.starter());
            }
            if (chosen.size() < most && own.stream().noneMatch(taken::contains)) {
                chosen.add(path);
                taken.addAll(own);
            }
        }
        return List.copyOf(chosen);
    }
}
