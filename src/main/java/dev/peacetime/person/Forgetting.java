package dev.peacetime.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets people for good, those who were set aside as well. */
@ApplicationScoped
public class Forgetting {

    private final People people;
    private final Suppressions suppressions;
    private final Removals removals;

    Forgetting(People people, Suppressions suppressions, Removals removals) {
        this.people = people;
        this.suppressions = suppressions;
        this.removals = removals;
    }

    /**
     * Removes a person, and sees to it that no file brings them back.
     *
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_IN_USE} if somebody needs them still: all stays as it was
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(UUID personId, SuppressionReason reason) {
        suppressions.add(personId, reason);
        removals.remove(people.lockedOrSetAside(personId));
    }

    /**
     * Removes a person who is known by nothing but a referral and asked for it; anybody else stays.
     *
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_IN_USE} if somebody needs them still: all stays as it was
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forgetReferred(UUID personId) {
        var person = people.lockedOrSetAside(personId);
        if (person.source == PersonSource.REFERRED) {
            suppressions.add(personId, SuppressionReason.REMOVED);
            removals.remove(person);
        }
    }
}
