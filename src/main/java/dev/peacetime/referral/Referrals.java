package dev.peacetime.referral;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.relationship.Readiness;
import dev.peacetime.relationship.ReadinessView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Good words put in for somebody: to check whether one would count, to send it, and to see what became of it. */
@ApplicationScoped
public class Referrals {

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;
    private final Members members;
    private final Readiness readiness;
    private final Sending sending;

    Referrals(Sql sql, Clock clock, Caller caller, Members members, Readiness readiness, Sending sending) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
        this.members = members;
        this.readiness = readiness;
        this.sending = sending;
    }

    /** Those that the caller triages, the newest first. */
    Page<ReferralView> list(ReferralFilter filter, PageRequest page) {
        var stages = filter.status == null ? null : filter.status.stages();
        return ReferralVisibility.bind(select(), caller)
                .and("v.whole")
                .and("f.stage = any (:stages::text[])", "stages", stages)
                .and("f.role_id = :role", "role", filter.roleId)
                .and("f.referrer_id = :referrer", "referrer", filter.referrerId)
                .since("f.updated_at", filter.updatedSince)
                .page(page, filter.order.keyset(), ReferralView::of);
    }

    /** Those that the caller sent, as their referrer sees them, the newest first. */
    public Page<ReferralView> mine(PageRequest page) {
        caller.asMember();
        return ReferralVisibility.bindReferrer(select(), caller)
                .and(ReferralVisibility.OWN)
                .page(page, Keyset.newestFirst("f.id"), ReferralView::of);
    }

    /** A referral as the caller may see it; whoever sent one that was erased is told so. */
    ReferralView referral(UUID id) {
        return ReferralVisibility.bind(select(), caller)
                .and("f.id = :id", "id", id)
                .and(ReferralVisibility.SQL)
                .first(ReferralView::of)
                .orElseThrow(() ->
                        erased(id) ? ReferralRefusal.REFERRAL_ERASED.refused() : KernelRefusal.NOT_FOUND.refused());
    }

    private boolean erased(UUID id) {
        return sql.query(ReferralQueries.ERASED).bind("id", id).any();
    }

    private Query select() {
        return sql.query(ReferralQueries.REFERRALS).bind("now", clock.instant());
    }

    /**
     * Whether a referral would count if it were sent now. Nothing is written, nobody is added, and nothing is told of who
     * else referred the person or hires them.
     */
    public ReferralCheck check(NewReferral referral) {
        var judged = ofKnown(sending.judge(referral, sender(referral)));
        return ReferralCheck.of(judged.rulings(), readiness(judged).orElse(null));
    }

    /** Sends a referral: it owns the person, if nobody's does yet, or else it stands beside the one that does. */
    @Transactional
    ReferralView send(NewReferral referral) {
        var judged = ofKnown(sending.judgeForTaking(referral, sender(referral)));
        judged.refused().ifPresent(refused -> {
            throw refused;
        });
        if (Readiness.mayBeHeldUp(judged.situation().warmUpRequired(), referral.reason())) {
            readiness(judged).ifPresent(told -> readiness.mayAsk(told, referral.reason()));
        }
        return referral(sending.take(judged));
    }

    /** A role, or somebody, whom the caller may not see is unknown, like one that never was. */
    private static Judged ofKnown(Judged judged) {
        if (judged.situation().anyRoleUnseen()) {
            throw ReferralRefusal.ROLE_UNKNOWN.refused();
        }
        if (judged.referral().personId() != null && judged.personId() == null) {
            throw PersonRefusal.PERSON_UNKNOWN.refused();
        }
        return judged;
    }

    /** How warm the tie is of whoever speaks for themselves; another one's tie is theirs to know. */
    private Optional<ReadinessView> readiness(Judged judged) {
        if (judged.sender().sentById() != null) {
            return Optional.empty();
        }
        var told = readiness.between(judged.sender().referrerId(), judged.personId());
        return Optional.of(judged.referral().personId() == null ? told.unnamed() : told);
    }

    /** Whose word it is. */
    private Sender sender(NewReferral referral) {
        var sending = caller.asMember();
        referral.namesOnePerson();
        var referrer = referral.onBehalfOf();
        if (referrer == null || referrer.equals(sending)) {
            return Sender.themselves(sending);
        }
        if (!caller.may(Permission.REFERRALS_TRIAGE)) {
            throw ReferralRefusal.REFERRER_NOT_YOURS.refused();
        }
        return Sender.onBehalfOf(
                members.active(referrer).orElseThrow(ReferralRefusal.REFERRER_UNKNOWN::refused), sending);
    }
}
