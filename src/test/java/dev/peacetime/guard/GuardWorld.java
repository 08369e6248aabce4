package dev.peacetime.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a decision depends on, as plain as it comes: the guard and its slow twin are asked about the same world. */
record GuardWorld(
        Map<UUID, UUID> parents,
        Map<UUID, UUID> mergedInto,
        Set<UUID> nobody,
        Map<UUID, Set<String>> domains,
        UUID candidate,
        List<EmploymentFact> candidateJobs,
        UUID referee,
        List<EmploymentFact> refereeJobs,
        Set<String> mails,
        List<NoContactFact> noContacts,
        List<ConsentFact> consents,
        @Nullable Attestation attestation,
        @Nullable UUID role) {

    static final Instant NOW = GuardScene.NOW;

    GuardDecision decide() {
        var employers = new EmployerTree(new HashMap<>(parents), mergedInto, nobody, domains);
        var facts = new CandidateFacts(NOW, role, candidate, candidateJobs, employers, noContacts, consents);
        return new NoContactRules(facts).decide(new RefereeFacts(referee, refereeJobs, mails, attestation));
    }

    GuardWorld withCandidateJob(EmploymentFact job) {
        return with(parents, plus(candidateJobs, job), noContacts, consents, attestation);
    }

    GuardWorld withNoContact(NoContactFact line) {
        return with(parents, candidateJobs, plus(noContacts, line), consents, attestation);
    }

    /** An employer that has a parent keeps it: another parent would be a change, not an addition. */
    GuardWorld withParent(UUID child, UUID parent) {
        var more = new HashMap<>(parents);
        more.putIfAbsent(child, parent);
        return with(more, candidateJobs, noContacts, consents, attestation);
    }

    GuardWorld withConsents(List<ConsentFact> others) {
        return with(parents, candidateJobs, noContacts, others, attestation);
    }

    GuardWorld withAttestation(@Nullable Attestation other) {
        return with(parents, candidateJobs, noContacts, consents, other);
    }

    GuardWorld shuffled(Random random) {
        return new GuardWorld(
                parents,
                mergedInto,
                nobody,
                domains,
                candidate,
                shuffled(candidateJobs, random),
                referee,
                shuffled(refereeJobs, random),
                mails,
                shuffled(noContacts, random),
                shuffled(consents, random),
                attestation,
                role);
    }

    private GuardWorld with(
            Map<UUID, UUID> newParents,
            List<EmploymentFact> newCandidateJobs,
            List<NoContactFact> newNoContacts,
            List<ConsentFact> newConsents,
            @Nullable Attestation newAttestation) {
        return new GuardWorld(
                newParents,
                mergedInto,
                nobody,
                domains,
                candidate,
                newCandidateJobs,
                referee,
                refereeJobs,
                mails,
                newNoContacts,
                newConsents,
                newAttestation,
                role);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
