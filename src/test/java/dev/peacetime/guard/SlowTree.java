package dev.peacetime.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Which employers belong together, found by holding every one against every other. */
final class SlowTree {

    final List<UUID> all = GuardWorlds.EMPLOYERS;
    private final GuardWorld world;
    private final boolean[][] one = new boolean[all.size()][all.size()];
    private final boolean[][] family = new boolean[all.size()][all.size()];

    SlowTree(GuardWorld world) {
        this.world = world;
        for (var a = 0; a < all.size(); a++) {
            for (var b = 0; b < all.size(); b++) {
                var merged = all.get(b).equals(world.mergedInto().get(all.get(a)));
                var owned = all.get(b).equals(world.parents().get(all.get(a)));
                one[a][b] = a == b || merged;
                family[a][b] = a == b || merged || (owned && !isNobody(all.get(a)) && !isNobody(all.get(b)));
            }
        }
        close(one);
        close(family);
    }

    boolean isOne(UUID a, UUID b) {
        return one[all.indexOf(a)][all.indexOf(b)];
    }

    boolean isFamily(UUID a, UUID b) {
        return family[all.indexOf(a)][all.indexOf(b)];
    }

    /** After more steps than there are employers, whoever still has a successor goes round in a circle. */
    boolean isNobody(UUID employer) {
        var last = employer;
        for (var step = 0; step <= all.size(); step++) last = world.mergedInto().getOrDefault(last, last);
        return world.nobody().contains(last) && !world.mergedInto().containsKey(last);
    }

    Set<String> domainsOf(UUID employer) {
        return world.domains().getOrDefault(employer, Set.of());
    }

    /** The last labels of the one are the labels of the other. */
    static boolean isUnder(String domain, String other) {
        var labels = Arrays.asList(domain.toLowerCase(Locale.ROOT).split("\\."));
        var ending = Arrays.asList(other.toLowerCase(Locale.ROOT).split("\\."));
        return labels.size() >= ending.size()
                && labels.subList(labels.size() - ending.size(), labels.size()).equals(ending);
    }

    private static void close(boolean[][] linked) {
        var changed = true;
        while (changed) {
            changed = false;
            for (var a = 0; a < linked.length; a++) {
                for (var b = 0; b < linked.length; b++) {
                    if (!linked[a][b] && isReached(linked, a, b)) changed = linked[a][b] = true;
                }
            }
        }
    }

    private static boolean isReached(boolean[][] linked, int a, int b) {
        if (linked[b][a]) return true;
        for (var between = 0; between < linked.length; between++) {
            if (linked[a][between] && linked[between][b]) return true;
        }
        return false;
    }
}
