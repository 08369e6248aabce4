package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Moves referrals as the system tells in which the hiring goes on, where nobody calls. For a role, it is the person's
 * referrals for it and those for whatever fits; where no role is told, it is the only one there is, or none.
 */
@ApplicationScoped
public class ReferralMoves {

    private static final String OPEN = """
            select f.id
            from referral f
            where f.organization_id = :organization and f.person_id = :person and f.closed_at is null
              and (:role::uuid is null or f.role_id is null or f.role_id = :role::uuid)""";

    private static final String IN_ORDER = "\norder by f.id";
    private static final String AWAITED = "\nand f.confirmation = 'AWAITED'";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final ReferralPolicies policies;

    ReferralMoves(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, ReferralPolicies policies) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.policies = policies;
    }

    /** Those of a person that are not closed yet. */
    public List<UUID> open(UUID personId, @Nullable UUID roleId) {
        return sql.query(OPEN + IN_ORDER)
                .bind("person", personId)
                .bind("role", roleId)
                .list(row -> row.uuid("id"));
    }

    /** Whether the candidate of one of those is to be asked first, and has not said yes: it stays where it is until then. */
    public boolean awaitCandidate(UUID personId, @Nullable UUID roleId) {
        return sql.query(OPEN + AWAITED)
                .bind("person", personId)
                .bind("role", roleId)
                .any();
    }

    /**
     * Tells how far the person came; how many referrals that is of, -1 where it cannot be told which. It is none of those
     * whose candidate is to be asked first.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int reach(UUID personId, @Nullable UUID roleId, ReferralStage stage) {
        return each(personId, roleId, referral -> {
            if (ReferralRules.mayMove(referral.isClosed(), referral.confirmation)
                    .isPresent()) {
                return false;
            }
            if (referral.stage != stage) {
                progress(referral, stage);
            }
            return true;
        });
    }

    /** Tells that the person was hired; the word to whoever referred them is still owed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int hire(UUID personId, @Nullable UUID roleId) {
        return reach(personId, roleId, ReferralStage.HIRED);
    }

    /**
     * Closes what was for nothing.
     *
     * @param word what whoever referred them is told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int reject(UUID personId, @Nullable UUID roleId, String word) {
        return each(personId, roleId, referral -> {
            referral.close(ReferralStage.NOT_HIRED, new ReferralFeedback(word, null), clock.instant());
            step(referral);
            announce.fire(new ReferralClosed(referral.id, ReferralOutcome.NOT_HIRED));
            return true;
        });
    }

    private int each(UUID personId, @Nullable UUID roleId, Predicate<Referral> move) {
        var open = open(personId, roleId);
        if (roleId == null && open.size() > 1) {
            return -1;
        }
        return (int) open.stream()
                .map(id -> entities.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(referral -> !referral.isClosed())
                .filter(move)
                .count();
    }

    private void progress(Referral referral, ReferralStage stage) {
        var terms = policies.terms(referral.policyNumber);
        if (!referral.isAcknowledged()) {
            referral.acknowledge(terms, clock.instant());
            step(referral);
            announce.fire(new ReferralAcknowledged(referral.id));
        }
        referral.progress(stage, terms, clock.instant());
        step(referral);
        announce.fire(new ReferralProgressed(referral.id, stage));
    }

    private void step(Referral referral) {
        Panache.flush();
        sql.query(SendingQueries.STEP)
                .bind("step", Ids.next())
                .bind("referral", referral.id)
                .bind("stage", referral.stage)
                .bind("note", null)
                .bind("now", referral.updatedAt)
                .executeLater();
    }
}
