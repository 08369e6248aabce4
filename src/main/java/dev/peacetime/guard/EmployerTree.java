package dev.peacetime.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which employers are one, and which are one family. Two that were merged are one. A family is all that parents,
 * subsidiaries and merges connect, to any depth: the root's whole subtree. What a merged employer had as its parent still
 * connects, and a circle of parents is simply a family: a damaged tree shields more, never less.
 *
 * <p>An employer that is <em>nobody</em> (self-employed, retired) is no place where people meet: it has no family and nobody
 * is found there but by its mail domains. What was merged into it is nobody too, and it is somebody when it was merged into one.
 *
 * <p>Made once, it serves any number of decisions.
 */
final class EmployerTree {

    private final EmployerGroups merged = new EmployerGroups();
    private final EmployerGroups families = new EmployerGroups();
    private final Set<UUID> nobody;
    private final Map<UUID, Set<MailDomain>> domains;
    private final ConcurrentMap<UUID, List<OwnedDomain>> familyDomains = new ConcurrentHashMap<>();

    record OwnedDomain(UUID employerId, MailDomain domain) {}

    /**
     * @param parents each employer's parent; null or left out: none
     * @param mergedInto each merged employer's successor, which may be merged in turn
     * @param nobody employers that are none
     * @param domains each employer's mail domains, without those of public mailboxes
     */
    EmployerTree(
            Map<UUID, @Nullable UUID> parents,
            Map<UUID, UUID> mergedInto,
            Set<UUID> nobody,
            Map<UUID, Set<String>> domains) {
        this.nobody = Stream.concat(nobody.stream(), mergedInto.keySet().stream())
                .filter(employer -> endsAs(employer, nobody, mergedInto))
                .collect(Collectors.toUnmodifiableSet());
        this.domains = domains.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, owned -> read(owned.getValue())));
        mergedInto.forEach(merged::join);
        mergedInto.forEach(families::join);
        parents.forEach((child, parent) -> {
            if (parent != null && !isNobody(child) && !isNobody(parent)) families.join(child, parent);
        });
    }

    /** Whether both ids mean the same employer. */
    boolean areOne(UUID one, UUID other) {
        return merged.of(one).contains(other);
    }

    boolean isNobody(UUID employer) {
        return nobody.contains(employer);
    }

    /** Whether people who work at these two work for the same family. */
    boolean areFamily(UUID one, UUID other) {
        return !isNobody(one) && families.of(one).contains(other);
    }

    /** The mail domains of an employer's whole family, each with the employer that has it. */
    List<OwnedDomain> familyDomains(UUID employer) {
        return familyDomains.computeIfAbsent(
                employer,
                it -> families.of(it).stream().flatMap(this::ownDomains).toList());
    }

    /** The employers that have this mail domain or one under it. */
    Stream<UUID> ownersWithin(MailDomain domain) {
        return domains.entrySet().stream()
                .filter(owned -> owned.getValue().stream().anyMatch(it -> it.isWithin(domain)))
                .map(Map.Entry::getKey);
    }

    /** Whether what an employer was merged into in the end is one of these. Whoever was merged in a circle is none. */
    private static boolean endsAs(UUID employer, Set<UUID> these, Map<UUID, UUID> mergedInto) {
        var seen = new HashSet<UUID>();
        var last = employer;
        while (mergedInto.containsKey(last) && seen.add(last)) last = mergedInto.get(last);
        return these.contains(last) && !mergedInto.containsKey(last);
    }

    private Stream<OwnedDomain> ownDomains(UUID employer) {
        return domains.getOrDefault(employer, Set.of()).stream().map(domain -> new OwnedDomain(employer, domain));
    }

    private static Set<MailDomain> read(Set<String> names) {
        return names.stream().map(MailDomain::new).collect(Collectors.toUnmodifiableSet());
    }
}
