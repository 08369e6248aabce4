package dev.peacetime.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Whose right to a person is the older, where two people are found to be one. */
final class OwnershipRules {

    private OwnershipRules() {}

    /**
     * A right to somebody for a time.
     *
     * @param until when it ends, not included
     */
    record Right(UUID referralId, UUID memberId, Instant from, Instant until) {

        boolean meets(Right other) {
            return from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /**
     * Which right gives way to which: the one that began later to the one that began earlier, where they meet; one that
     * gives way stands in nobody's way.
     *
     * @return by what gives way, to what
     */
    static Map<Right, Right> settle(Collection<Right> rights) {
        var kept = new ArrayList<Right>();
        var settled = new LinkedHashMap<Right, Right>();
        rights.stream()
                .sorted(Comparator.comparing(Right::from).thenComparing(Right::referralId))
                .forEach(right -> kept.stream()
                        .filter(right::meets)
                        .findFirst()
                        .ifPresentOrElse(older -> settled.put(right, older), () -> kept.add(right)));
        return settled;
    }
}
