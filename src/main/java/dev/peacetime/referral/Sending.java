package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.RoleVisibility;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Judges referrals and takes them, by whichever way they come in; the check is the same judgement without the taking. */
@ApplicationScoped
class Sending {

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Candidates candidates;
    private final Caller caller;

    Sending(Sql sql, Clock clock, Event<Announced> announce, Candidates candidates, Caller caller) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.candidates = candidates;
        this.caller = caller;
    }

    /** What the rules say of a referral now. */
    Judged judge(NewReferral referral, Sender sender) {
        return judge(referral, sender, candidates.meant(referral).orElse(null));
    }

    /** The same, and until the transaction ends nothing changes about whose the person is. */
    @Transactional(Transactional.TxType.MANDATORY)
    Judged judgeForTaking(NewReferral referral, Sender sender) {
        return judge(referral, sender, candidates.held(referral).orElse(null));
    }

    private Judged judge(NewReferral referral, Sender sender, @Nullable UUID person) {
        var now = clock.instant();
        var situation = RoleVisibility.bind(sql.query(SendingQueries.SITUATION), caller)
                .bind("person", person)
                .bind("roles", referral.roles())
                .bind("referrer", sender.referrerId())
                .bind("outsider", sender.outsiderId())
                .bind("now", now)
                .one(Situation::of);
        return new Judged(
                referral,
                sender,
                person,
                situation,
                situation.judge(referral.endorsement().text(), now),
                now);
    }

    /**
     * Takes a referral against which no rule speaks: it owns the person, if nobody's does yet, or else it stands beside the
     * one that does. For several roles it is several referrals, each with its own way through.
     *
     * @return the first one's id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID take(Judged judged) {
        var person = judged.personId() == null
                ? candidates.added(judged.referral(), judged.sender().referrerId())
                : judged.personId();
        var roles = judged.referral().roles();
        var first = take(judged, person, roles.isEmpty() ? null : roles.get(0), null);
        roles.stream().skip(1).forEach(role -> take(judged, person, role, first));
        return first.id;
    }

    private Referral take(Judged judged, UUID person, @Nullable UUID role, @Nullable Referral first) {
        var sent = new Referral(
                person,
                judged.sender(),
                role,
                first,
                judged.situation(),
                judged.referral().reason(),
                judged.at());
        sent.persist();
        Panache.flush();
        if (sent.standing == ReferralStanding.CO_ENDORSER) {
            sql.query(SendingQueries.ONE_WORD_MORE)
                    .bind("owning", sent.owningReferralId)
                    .bind("role", sent.roleId)
                    .bind("now", sent.createdAt)
                    .executeLater();
        }
        judged.referral()
                .endorsement()
                .bind(sql.query(SendingQueries.SENT))
                .bind("word", Ids.next())
                .bind("outsider", sent.outsiderId)
                .bind("referral", sent.id)
                .bind("rulings", new AsJson(judged.rulings()))
                .bind("disclosures", new AsJson(judged.referral().disclosed()))
                .bind("now", sent.createdAt)
                .bind("step", Ids.next())
                .bind("person", sent.personId)
                .bind("referrer", sent.referrerId)
                .bind("until", judged.situation().terms().ownedUntil(sent.createdAt))
                .bind("free", sent.owningReferralId.equals(sent.id))
                .executeLater();
        announce.fire(new ReferralSubmitted(sent.id, sent.personId, sent.roleId, sent.standing));
        return sent;
    }
}
