package dev.peacetime.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody as the guard looks at them.
 *
 * @param askedAs the id by which they were asked for
 * @param id the id under which they are known now: another one after a merge
 * @param mailDomains of all mailboxes they ever had, without those where anybody may have one
 */
public record ShieldedPerson(UUID askedAs, UUID id, List<KnownWork> work, Set<String> mailDomains) {

    ShieldedPerson withoutPublicMailboxes() {
        var own = mailDomains.stream()
                .filter(domain -> !Domains.isPublicMailbox(domain))
                .collect(Collectors.toUnmodifiableSet());
        return new ShieldedPerson(askedAs, id, work, own);
    }
}
