package dev.peacetime.backchannel;

import dev.peacetime.person.Domains;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An employer as the guard's statement brings it. */
record KnownEmployer(
        UUID id, @Nullable UUID parentId, @Nullable UUID mergedIntoId, boolean nobody, List<String> domains) {

    static EmployerTree tree(List<KnownEmployer> employers) {
        var parents = new HashMap<UUID, @Nullable UUID>();
        var merged = new HashMap<UUID, UUID>();
        for (var employer : employers) {
            parents.put(employer.id, employer.parentId);
            if (employer.mergedIntoId != null) {
                merged.put(employer.id, employer.mergedIntoId);
            }
        }
        return new EmployerTree(
                parents,
                merged,
                employers.stream()
                        .filter(KnownEmployer::nobody)
                        .map(KnownEmployer::id)
                        .collect(Collectors.toSet()),
                employers.stream()
                        .collect(Collectors.<KnownEmployer, UUID, Set<String>>toMap(
                                KnownEmployer::id, KnownEmployer::own)));
    }

    private Set<String> own() {
        return domains.stream()
                .filter(domain -> !Domains.isPublicMailbox(domain))
                .collect(Collectors.toSet());
    }
}
