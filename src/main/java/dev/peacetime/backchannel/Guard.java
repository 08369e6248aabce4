package dev.peacetime.backchannel;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.Domains;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The no-contact guard: whether a referee may be contacted about a candidate, with all that the answer rests on. The rule
 * itself is {@link NoContactRules}; this brings it its facts, all of one moment.
 */
@ApplicationScoped
class Guard {

    private final Sql sql;
    private final Clock clock;

    Guard(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Holds still, until the transaction ends, all that the guard looks at: what is decided now is true when it is sent.
     * People first, in the order of their ids, then employers; whoever changes them takes the same locks.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold(UUID candidateId, UUID refereeId) {
        sql.query(GuardQueries.HOLD_PEOPLE)
                .bind("people", List.of(candidateId, refereeId))
                .list(row -> row.uuid("id"));
        sql.query(GuardQueries.HOLD_EMPLOYERS).any();
    }

    /** What the guard says, now. */
    GuardDecision decide(UUID candidateId, UUID refereeId, UUID roleId, @Nullable Attestation attestation) {
        return sql.query(GuardQueries.FACTS)
                .bind("candidate", candidateId)
                .bind("referee", refereeId)
                .one(row -> NoContactRules.decide(facts(row, candidateId, refereeId, roleId, attestation)));
    }

    /** The decision, if it is CLEAR; else its refusal with the evidence. */
    GuardDecision clear(UUID candidateId, UUID refereeId, UUID roleId, @Nullable Attestation attestation) {
        var decision = decide(candidateId, refereeId, roleId, attestation);
        if (decision.rule() != null) {
            throw BackchannelRefusal.of(decision.rule()).refused().with("guard", decision);
        }
        return decision;
    }

    private GuardFacts facts(
            Row row, UUID candidateId, UUID refereeId, UUID roleId, @Nullable Attestation attestation) {
        var work = row.jsons("employments", new TypeReference<List<KnownWork>>() {});
        return new GuardFacts(
                clock.instant(),
                roleId,
                candidateId,
                workOf(candidateId, work),
                refereeId,
                workOf(refereeId, work),
                row.texts("referee_domains").stream()
                        .filter(domain -> !Domains.isPublicMailbox(domain))
                        .collect(Collectors.toSet()),
                KnownEmployer.tree(row.jsons("employers", new TypeReference<>() {})),
                row.jsons("no_contacts", new TypeReference<>() {}),
                row.jsons("consents", new TypeReference<>() {}),
                attestation);
    }

    private static List<EmploymentFact> workOf(UUID personId, List<KnownWork> work) {
        return work.stream()
                .filter(each -> each.personId().equals(personId))
                .map(KnownWork::fact)
                .toList();
    }
}
