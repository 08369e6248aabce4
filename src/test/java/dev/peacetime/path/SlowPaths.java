package dev.peacetime.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The obvious way to find paths: walk every one, then sort. */
final class SlowPaths {

    record Found(List<Integer> people, double strength) {}

    private static final Comparator<Found> STRONGEST_FIRST =
            Comparator.comparing(Found::strength).reversed().thenComparing(path -> padded(path.people()));

    private SlowPaths() {}

    /** Every path of at most so many hops on which nobody stands twice and nobody stands who must not, the strongest first. */
    static List<Found> all(
            Map<Integer, Map<Integer, Double>> known, int start, int target, int hops, Set<Integer> avoided) {
        var found = new ArrayList<Found>();
        if (!avoided.contains(start) && start != target) {
            walk(known, List.of(start), null, target, hops, avoided, found);
        }
        found.sort(STRONGEST_FIRST);
        return found;
    }

    private static void walk(
            Map<Integer, Map<Integer, Double>> known,
            List<Integer> way,
            Double strength,
            int target,
            int hops,
            Set<Integer> avoided,
            List<Found> found) {
        if (hops == 0) {
            return;
        }
        known.getOrDefault(way.get(way.size() - 1), Map.of()).forEach((next, tie) -> {
            var product = strength == null ? tie : strength * tie;
            var longer = Stream.concat(way.stream(), Stream.of(next)).toList();
            if (next == target) {
                found.add(new Found(longer, product));
            } else if (!way.contains(next) && !avoided.contains(next)) {
                walk(known, longer, product, target, hops - 1, avoided, found);
            }
        });
    }

    /** Where two are equally strong the order is that of the ids of who begins, the first and the second between, none first. */
    private static String padded(List<Integer> people) {
        return people.subList(0, people.size() - 1).stream()
                .map("%010d"::formatted)
                .reduce("", (one, other) -> one + "/" + other);
    }
}
