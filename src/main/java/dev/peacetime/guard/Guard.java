package dev.peacetime.guard;

import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.FamilyEmployer;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.person.ShieldFacts;
import dev.peacetime.person.ShieldedPerson;
import dev.peacetime.person.Shields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The no-contact guard: whether a referee may be contacted about a candidate, with all that the answer rests on. The rule
 * itself is {@link NoContactRules}; this brings it its facts, all of one moment.
 */
@ApplicationScoped
public class Guard {

    private final Shields shields;
    private final People people;
    private final Caller caller;
    private final Clock clock;

    Guard(Shields shields, People people, Caller caller, Clock clock) {
        this.shields = shields;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Holds still, until the transaction ends, all that the guard looks at: what is decided now is true when it is sent.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID candidateId, UUID refereeId) {
        shields.lock(standing(candidateId), standing(refereeId));
    }

    /** What the guard says, now. */
    public GuardDecision decide(
            UUID candidateId, UUID refereeId, @Nullable UUID roleId, @Nullable Attestation attestation) {
        var known = shields.facts(candidateId, Set.of(refereeId));
        var referee = known.referee(refereeId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        return rules(known, roleId).decide(factsOf(referee, attestation));
    }

    /**
     * What the guard says of several referees, now, in one statement.
     *
     * @param referees those asked for, each with the attestation given for them, if there is one
     * @return a decision for each that exists
     */
    public Map<UUID, GuardDecision> decideAll(
            UUID candidateId, @Nullable UUID roleId, Map<UUID, Optional<Attestation>> referees) {
        return decideAll(shields.facts(candidateId, referees.keySet()), roleId, referees);
    }

    /**
     * The same by facts that another statement brought along ({@link Shields#factsSql}).
     *
     * @param attestations by referee; whoever is not among them has none
     * @return a decision for each referee of whom they tell
     */
    public Map<UUID, GuardDecision> decideAll(
            ShieldFacts known, @Nullable UUID roleId, Map<UUID, Optional<Attestation>> attestations) {
        var rules = rules(known, roleId);
        var decisions = new HashMap<UUID, GuardDecision>();
        for (var referee : known.referees()) {
            var attestation = attestations.getOrDefault(referee.askedAs(), Optional.empty());
            decisions.put(referee.askedAs(), rules.decide(factsOf(referee, attestation.orElse(null))));
        }
        return decisions;
    }

    /** The decision, if it is CLEAR; else its refusal, with as much of the evidence as the caller may know. */
    public GuardDecision clear(
            UUID candidateId, UUID refereeId, @Nullable UUID roleId, @Nullable Attestation attestation) {
        var decision = decide(candidateId, refereeId, roleId, attestation);
        if (decision.rule() != null) {
            throw GuardRefusal.of(decision.rule())
                    .refused()
                    .with("guard", caller.may(Permission.SHIELDS_READ) ? decision : decision.withoutShields());
        }
        return decision;
    }

    /**
     * Those of many people who must not hear about a candidate, whatever for: all whom the guard refuses, by the ids they were
     * asked by. What is unknown is not refused.
     */
    public Set<UUID> refused(UUID candidateId, Collection<UUID> others) {
        return decideAll(shields.facts(candidateId, others), null, Map.of()).entrySet().stream()
                .filter(each -> each.getValue().verdict() == GuardVerdict.REFUSED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private UUID standing(UUID personId) {
        return people.standingOrSetAside(personId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
    }

    private NoContactRules rules(ShieldFacts known, @Nullable UUID roleId) {
        return new NoContactRules(new CandidateFacts(
                clock.instant(),
                roleId,
                known.candidate().id(),
                workOf(known.candidate()),
                tree(known.employers()),
                known.noContacts().stream()
                        .map(line -> new NoContactFact(line.employerId(), line.personId(), line.domain()))
                        .toList(),
                known.consents().stream().map(ConsentFact::of).toList()));
    }

    private static RefereeFacts factsOf(ShieldedPerson referee, @Nullable Attestation attestation) {
        return new RefereeFacts(referee.id(), workOf(referee), referee.mailDomains(), attestation);
    }

    private static List<EmploymentFact> workOf(ShieldedPerson person) {
        return person.work().stream()
                .map(work -> new EmploymentFact(
                        work.id(),
                        work.employerId(),
                        work.employer(),
                        work.started(),
                        work.ended(),
                        work.confirmedAt()))
                .toList();
    }

    private static EmployerTree tree(List<FamilyEmployer> employers) {
        var parents = new HashMap<UUID, @Nullable UUID>();
        var merged = new HashMap<UUID, UUID>();
        for (var employer : employers) {
            parents.put(employer.id(), employer.parentId());
            if (employer.mergedIntoId() != null) {
                merged.put(employer.id(), employer.mergedIntoId());
            }
        }
        return new EmployerTree(
                parents,
                merged,
                employers.stream()
                        .filter(FamilyEmployer::nobody)
                        .map(FamilyEmployer::id)
                        .collect(Collectors.toSet()),
                employers.stream()
                        .collect(Collectors.toMap(FamilyEmployer::id, employer -> Set.copyOf(employer.domains()))));
    }
}
