package dev.peacetime.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places that {@code person/places.csv} knows: regions, countries, states and cities, and what lies in what. */
final class Places {
    private static final Map<String, List<String>> AROUND = new HashMap<>();
    private static final Map<String, List<String>> NAMED = new HashMap<>();

    static {
        var direct = new HashMap<String, List<String>>();
        for (var line : WordList.read("places.csv")) {
            var parts = line.split("\\|");
            direct.put(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" ")));
            for (var name : parts[2].split(",")) {
                var keys = NAMED.computeIfAbsent(spelling(name), any -> new ArrayList<>());
                if (!keys.contains(parts[0])) {
                    keys.add(parts[0]);
                }
            }
        }
        direct.keySet().forEach(key -> AROUND.put(key, around(key, direct)));
    }

    private Places() {}

    /** The places of that name, the one that is meant without further words first. */
    static List<String> named(String name) {
        return NAMED.getOrDefault(spelling(name), List.of());
    }

    /** A place and all that it lies in, the nearest first. */
    static List<String> around(String key) {
        return AROUND.getOrDefault(key, List.of(key));
    }

    /**
     * The place that is meant by names of which each lies in what the next one names.
     *
     * @param names for each name the places that have it
     */
    static Optional<String> meant(List<List<String>> names) {
        return names.get(0).stream()
                .filter(key -> lies(key, names.subList(1, names.size())))
                .findFirst();
    }

    private static boolean lies(String key, List<List<String>> in) {
        return in.isEmpty()
                || in.get(0).stream()
                        .anyMatch(wider -> around(key).contains(wider) && lies(wider, in.subList(1, in.size())));
    }

    /** How a place's name folds; what joins its words means nothing. */
    static String spelling(String text) {
        return Folding.collapsed(SearchText.of(text).replaceAll("[.<']", "").replaceAll("[-,;/()|]", " "));
    }

    private static List<String> around(String key, Map<String, List<String>> direct) {
        var all = new LinkedHashSet<>(List.of(key));
        for (var next = List.of(key); !next.isEmpty(); ) {
            var wider = next.stream()
                    .flatMap(each -> direct.getOrDefault(each, List.of()).stream())
                    .distinct()
                    .toList();
            all.addAll(wider);
            next = wider;
        }
        return List.copyOf(all);
    }
}
