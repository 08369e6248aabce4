package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Violation;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answers owed to referrers: a referral is acknowledged, told to go on, and closed with a word; others add theirs. */
@ApplicationScoped
class ReferralAnswers {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final Members members;
    private final Referrals referrals;
    private final ReferralPolicies policies;
    private final OverdueAnswers overdue;

    ReferralAnswers(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            Members members,
            Referrals referrals,
            ReferralPolicies policies,
            OverdueAnswers overdue) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.members = members;
        this.referrals = referrals;
        this.policies = policies;
        this.overdue = overdue;
    }

    /** Says that a referral was seen; said again, nothing changes. */
    @Transactional
    ReferralView acknowledge(UUID id) {
        var referral = answered(id);
        if (!referral.isAcknowledged()) {
            acknowledge(referral);
        }
        return referrals.referral(id);
    }

    /** Says how far a referral came; one that was not acknowledged is so by that. */
    @Transactional
    ReferralView progress(UUID id, ReferralProgress progress) {
        var referral = answered(id);
        refuse(ReferralRules.mayMove(referral.isClosed(), referral.confirmation));
        if (!referral.isAcknowledged()) {
            acknowledge(referral);
        }
        referral.progress(progress.stage().stage(), policies.terms(referral.policyNumber), clock.instant());
        step(referral, progress.note());
        announce.fire(new ReferralProgressed(id, referral.stage));
        return referrals.referral(id);
    }

    /** Closes a referral, never without a word to whoever sent it. */
    @Transactional
    ReferralView close(UUID id, ReferralClosing closing) {
        var referral = answered(id);
        refuse(ReferralRules.mayClose(referral.isClosed(), closing.feedbackToReferrer()));
        var feedback = Objects.requireNonNull(closing.feedbackToReferrer());
        referral.close(closing.outcome().stage(), feedback, clock.instant());
        step(referral, null);
        announce.fire(new ReferralClosed(id, closing.outcome()));
        return referrals.referral(id);
    }

    /** Adds the caller's word to a referral that somebody else sent. */
    @Transactional
    ReferralView endorse(UUID id, NewEndorsement word) {
        var member = caller.asMember();
        if (!ReferralRules.saysSomething(word.text())) {
            throw KernelRefusal.VALIDATION_FAILED.refused().about(new Violation("/text", "must not be blank"));
        }
        var referral = taken(id, ReferralVisibility.SQL);
        refuse(ReferralRules.mayEndorse(
                referral.isClosed(),
                members.personOf(member).filter(referral.personId::equals).isPresent()));
        var now = clock.instant();
        referral.changed(now);
        Panache.flush();
        word.bind(sql.query(SendingQueries.WORD))
                .bind("word", Ids.next())
                .bind("referral", id)
                .bind("referrer", member)
                .bind("outsider", null)
                .bind("now", now)
                .executeLater();
        announce.fire(new EndorsementAdded(id, member));
        return referrals.referral(id);
    }

    private void acknowledge(Referral referral) {
        referral.acknowledge(policies.terms(referral.policyNumber), clock.instant());
        step(referral, null);
        announce.fire(new ReferralAcknowledged(referral.id));
    }

    private void step(Referral referral, @Nullable String note) {
        Panache.flush();
        sql.query(SendingQueries.STEP)
                .bind("step", Ids.next())
                .bind("referral", referral.id)
                .bind("stage", referral.stage)
                .bind("note", note)
                .bind("now", referral.updatedAt)
                .executeLater();
    }

    /** A referral that is about to be answered, be it too late. */
    private Referral answered(UUID id) {
        var referral = taken(id, ReferralVisibility.WHOLE);
        overdue.noticeOf(id);
        return referral;
    }

    /** A referral that the caller sees so far, for changing: two changes follow each other. */
    Referral taken(UUID id, String visibility) {
        var seen = ReferralVisibility.bind(sql.query(ReferralQueries.SEEN), caller)
                .bind("id", id)
                .and(visibility)
                .any();
        if (!seen) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        return entities.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(no -> {
            throw no.refused();
        });
    }
}
