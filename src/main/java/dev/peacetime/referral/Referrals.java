package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.RoleStanding;
import dev.peacetime.role.RoleStatus;
import dev.peacetime.role.Roles;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Good words put in for somebody: to check whether one would count, to send it, and to see what became of it. */
@ApplicationScoped
public class Referrals {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final Roles roles;
    private final Candidates candidates;

    Referrals(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            Roles roles,
            Candidates candidates) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.roles = roles;
        this.candidates = candidates;
    }

    /** Those that the caller triages, the newest first. */
    Page<ReferralView> list(ReferralFilter filter, PageRequest page) {
        var stages = filter.status == null ? null : filter.status.stages();
        return ReferralVisibility.bind(sql.query(ReferralQueries.REFERRALS), caller)
                .and("v.whole")
                .and("f.stage = any (:stages::text[])", "stages", stages)
                .and("f.role_id = :role", "role", filter.roleId)
                .and("f.referrer_id = :referrer", "referrer", filter.referrerId)
                .and("f.updated_at >= :since::timestamptz", "since", filter.updatedSince)
                .page(page, Keyset.newestFirst("f.id"), ReferralView::of);
    }

    /** Those that the caller sent, as their referrer sees them, the newest first. */
    Page<ReferralView> mine(PageRequest page) {
        caller.asMember();
        return ReferralVisibility.bindReferrer(sql.query(ReferralQueries.REFERRALS), caller)
                .and(ReferralVisibility.OWN)
                .page(page, Keyset.newestFirst("f.id"), ReferralView::of);
    }

    /** A referral as the caller may see it. */
    ReferralView referral(UUID id) {
        return ReferralVisibility.bind(sql.query(ReferralQueries.REFERRALS), caller)
                .and("f.id = :id", "id", id)
                .and(ReferralVisibility.SQL)
                .one(ReferralView::of);
    }

    /**
     * Whether a referral would count if it were sent now. Nothing is written, nobody is added, and nothing is told of who
     * else referred the person or hires them.
     */
    ReferralCheck check(NewReferral referral) {
        caller.asMember();
        referral.namesOnePerson();
        var role = role(referral.roleId());
        var person = candidates.meant(referral).orElse(null);
        var now = clock.instant();
        return ReferralCheck.of(situation(person, referral.roleId(), now)
                .judge(role, referral.endorsement().text(), now));
    }

    /** Sends a referral: it owns the person, if nobody's does yet, or else it stands beside the one that does. */
    @Transactional
    ReferralView send(NewReferral referral) {
        var referrer = caller.asMember();
        referral.namesOnePerson();
        var role = role(referral.roleId());
        var person = candidates.held(referral);
        var now = clock.instant();
        var situation = situation(person.orElse(null), referral.roleId(), now);
        var rulings = situation.judge(role, referral.endorsement().text(), now);
        refuse(rulings, situation.sentId());
        var sent = new Referral(
                person.orElseGet(() -> candidates.added(referral, referrer)),
                referrer,
                referral.roleId(),
                situation.ownership(),
                situation.terms(),
                now);
        keep(sent, referral, rulings, situation);
        announce.fire(new ReferralSubmitted(sent.id, sent.personId, sent.roleId, sent.standing));
        return referral(sent.id);
    }

    private static void refuse(List<ReferralRuling> rulings, @Nullable UUID sentId) {
        ReferralRules.mayBeSent(rulings).ifPresent(refusal -> {
            throw sentId != null && refusal == ReferralRefusal.ALREADY_REFERRED_BY_YOU
                    ? refusal.refused().with("referralId", sentId)
                    : refusal.refused().with("rules", rulings);
        });
    }

    private void keep(Referral sent, NewReferral referral, List<ReferralRuling> rulings, Situation situation) {
        sent.persist();
        new Endorsement(sent.id, sent.referrerId, referral.endorsement(), sent.createdAt).persist();
        if (sent.standing == ReferralStanding.CO_ENDORSER) {
            // Whoever triages the owner's sees one word more.
            entities.find(Referral.class, sent.owningReferralId, LockModeType.PESSIMISTIC_WRITE)
                    .changed(sent.createdAt);
        }
        Panache.flush();
        sql.query(ReferralQueries.SENT)
                .bind("referral", sent.id)
                .bind("rulings", new AsJson(rulings))
                .bind("disclosures", new AsJson(referral.disclosed()))
                .bind("now", sent.createdAt)
                .bind("step", Ids.next())
                .bind("person", sent.personId)
                .bind("until", situation.terms().ownedUntil(sent.createdAt))
                .bind("free", situation.ownership().isFree())
                .execute();
    }

    /** A role that the caller may not see is unknown, like one that never was. */
    private @Nullable RoleStatus role(@Nullable UUID id) {
        return id == null
                ? null
                : roles.seen(id).map(RoleStanding::status).orElseThrow(ReferralRefusal.ROLE_UNKNOWN::refused);
    }

    private Situation situation(@Nullable UUID person, @Nullable UUID role, Instant now) {
        return sql.query(ReferralQueries.SITUATION)
                .bind("person", person)
                .bind("role", role)
                .bind("now", now)
                .one(Situation::of);
    }
}
