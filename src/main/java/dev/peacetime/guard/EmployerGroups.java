package dev.peacetime.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Employers that belong together, as disjoint groups: joining twice or in a circle changes nothing. */
final class EmployerGroups {

    private final Map<UUID, Set<UUID>> groups = new HashMap<>();

    void join(UUID one, UUID other) {
        var first = groupOf(one);
        var second = groupOf(other);
        if (first == second) return;

        var larger = first.size() < second.size() ? second : first;
        var smaller = larger == first ? second : first;
        larger.addAll(smaller);
        smaller.forEach(id -> groups.put(id, larger));
    }

    /** All that belong to this one, itself among them. */
    Set<UUID> of(UUID id) {
        return groups.getOrDefault(id, Set.of(id));
    }

    private Set<UUID> groupOf(UUID id) {
        return groups.computeIfAbsent(id, alone -> new HashSet<>(Set.of(alone)));
    }
}
