package dev.peacetime.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of many ways are shown. */
final class PathRules {

    private PathRules() {}

    /**
     * The strongest, then the strongest that shares nobody with it, and so on: whoever says no to one path does not close
     * another.
     *
     * @param strongestFirst in the order in which they are preferred
     * @param oneself begins every path and stands on all of them
     */
    static List<PathStep> disjoint(List<PathStep> strongestFirst, @Nullable UUID oneself, int most) {
        var chosen = new ArrayList<PathStep>();
        var taken = new HashSet<UUID>();
        for (var path : strongestFirst) {
            var own = new HashSet<>(path.between());
            if (!path.starter().equals(oneself)) {
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
