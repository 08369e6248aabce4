package dev.peacetime.reward;

import dev.peacetime.conflict.DeclaredKin;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.referral.ReferralClosed;
import dev.peacetime.referral.ReferralOutcome;
import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.referral.RewardTier;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rewards as records: promised at a hire, due after their waiting days, marked paid or forfeited. */
@ApplicationScoped
class Rewards {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final DeclaredKin kin;
    private final Caller caller;

    Rewards(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, DeclaredKin kin, Caller caller) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.kin = kin;
        this.caller = caller;
    }

    /** A hire brings each referral of the person its own rewards, or the rule by which it brings none. */
    void on(@Observes ReferralClosed closed) {
        if (closed.outcome() == ReferralOutcome.HIRED) {
            Panache.flush();
            sql.query(RewardQueries.HIRE)
                    .bind("referral", closed.referralId())
                    .list(row -> promised(closed.referralId(), row))
                    .forEach(rewards -> rewards.forEach(this::record));
        }
    }

    Page<RewardView> of(UUID referralId, PageRequest page) {
        return seen(RewardView.SQL)
                .and("w.referral_id = :referral", "referral", referralId)
                .and(RewardVisibility.SQL)
                .page(page, Keyset.oldestFirst("w.id"), RewardView::of)
                .under(() -> seen(RewardQueries.SEEN).bind("id", referralId).one(row -> true));
    }

    RewardView reward(UUID id) {
        return seen(RewardView.SQL)
                .and("w.id = :id", "id", id)
                .and(RewardVisibility.SQL)
                .one(RewardView::of);
    }

    /** Writes down that it was paid; whoever left before it fell due is not paid. */
    @Transactional
    RewardView pay(UUID id, Payment payment) {
        var reward = locked(id);
        reward.ripen(clock.instant());
        if (reward.status == RewardStatus.DUE && left(reward)) {
            reward.forfeit(RewardRule.STILL_HERE, clock.instant());
        } else {
            refuse(RewardRules.mayBePaid(reward.status, payment.paidAt(), reward.createdAt, clock.instant()));
            reward.pay(payment, clock.instant());
        }
        return changed(reward);
    }

    @Transactional
    RewardView forfeit(UUID id, Forfeiture forfeiture) {
        var reward = locked(id);
        refuse(RewardRules.mayBeForfeited(reward.status));
        reward.forfeit(forfeiture.rule(), clock.instant());
        return changed(reward);
    }

    private List<Reward> promised(UUID referralId, Row row) {
        var facts = RewardFacts.of(row, kin.isKin(row.uuid("referrer_id"), row.uuid("person_id")));
        var forfeited = RewardRules.forfeits(facts);
        var now = clock.instant();
        return RewardRules.tiers(row.jsons("rewards", RewardTier.class), row.maybeText("level")).stream()
                .map(tier -> new Reward(
                        referralId, row.uuid("referrer_id"), row.number("policy_number"), tier, facts.hiredAt(), now))
                .peek(reward -> forfeited.ifPresent(rule -> reward.forfeit(rule, now)))
                .toList();
    }

    private void record(Reward reward) {
        reward.persistAndFlush();
        announce.fire(new RewardRecorded(reward.id, reward.referralId, reward.status, reward.rule));
    }

    private RewardView changed(Reward reward) {
        Panache.flush();
        announce.fire(new RewardChanged(reward.id, reward.referralId, reward.status, reward.rule));
        return reward(reward.id);
    }

    private boolean left(Reward reward) {
        return sql.query(RewardQueries.LEFT)
                .bind("who", reward.memberId)
                .bind("due", reward.dueAt)
                .any();
    }

    /** A reward whose referral the caller sees whole, for changing. */
    private Reward locked(UUID id) {
        var seen = seen(RewardView.SQL)
                .and("w.id = :id", "id", id)
                .and(ReferralVisibility.WHOLE)
                .any();
        if (!seen) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return entities.find(Reward.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Query seen(String text) {
        return RewardVisibility.bind(sql.query(text), caller).bind("now", clock.instant());
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
