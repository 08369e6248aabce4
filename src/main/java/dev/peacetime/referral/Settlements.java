package dev.peacetime.referral;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.Merges;
import dev.peacetime.person.PeopleMerged;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/**
 * Where two people are found to be one, so are their referrals: the older right to the person stays, the younger one's
 * referrals stand beside it, and each of them says so. Undone, each is as it was.
 */
@ApplicationScoped
class Settlements {

    private static final String REFERRAL = "referral";
    private static final String RIGHT = "referral_ownership";
    private static final ReferralFeedback TWICE = new ReferralFeedback(
            "Two people were found to be one", "Your earlier referral of them for the same goes on in its place.");

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Merges merges;

    Settlements(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, Merges merges) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.merges = merges;
    }

    void on(@Observes PeopleMerged merged) {
        Panache.flush();
        var rights = between(SettlementQueries.RIGHTS, merged.winnerId(), merged.loserId())
                .list(row -> new OwnershipRules.Right(
                        row.uuid("referral_id"),
                        row.uuid("member_id"),
                        row.instant("from_at"),
                        row.instant("until_at")));
        between(SettlementQueries.TWICE, merged.winnerId(), merged.loserId())
                .list(row -> row.uuid("id"))
                .forEach(twice -> closeAsTwice(merged.mergeId(), twice));
        OwnershipRules.settle(rights).forEach((younger, older) -> giveWay(merged.mergeId(), younger, older));
        move(merged);
    }

    void on(@Observes MergeUndone undone) {
        Panache.flush();
        moveBack(SettlementQueries.MOVE_BACK, undone, REFERRAL);
        sql.query(SettlementQueries.MOVE_RIGHTS)
                .bind("to", undone.loserId())
                .bind("ids", merges.movedRows(undone.mergeId(), RIGHT))
                .execute();
        of(SettlementQueries.RESTORE, undone.mergeId())
                .list(row -> new OwnershipSettled(
                        row.uuid("id"),
                        row.uuid("owning_referral_id"),
                        row.constant("standing", ReferralStanding.class)))
                .forEach(announce::fire);
        of(SettlementQueries.RESTORE_RIGHTS, undone.mergeId()).execute();
        of(SettlementQueries.UNDONE, undone.mergeId()).execute();
        entities.clear();
    }

    private void closeAsTwice(UUID mergeId, UUID id) {
        of(SettlementQueries.KEEP_TWICE, mergeId).bind("id", id).execute();
        var referral = entities.find(Referral.class, id, LockModeType.PESSIMISTIC_WRITE);
        referral.close(ReferralStage.DUPLICATE, TWICE, clock.instant());
        Panache.flush();
        entities.clear();
        sql.query(SendingQueries.STEP)
                .bind("step", Ids.next())
                .bind("referral", id)
                .bind("stage", ReferralStage.DUPLICATE)
                .bind("note", null)
                .bind("now", clock.instant())
                .execute();
        announce.fire(new ReferralClosed(id, ReferralOutcome.DUPLICATE));
    }

    private void giveWay(UUID mergeId, OwnershipRules.Right younger, OwnershipRules.Right older) {
        pair(SettlementQueries.KEEP_BEFORE, mergeId, younger, older).execute();
        pair(SettlementQueries.GIVE_WAY, mergeId, younger, older)
                .bind("owner", older.memberId())
                .list(row -> new OwnershipSettled(
                        row.uuid("id"), older.referralId(), row.constant("standing", ReferralStanding.class)))
                .forEach(announce::fire);
    }

    private void move(PeopleMerged merged) {
        var moved = sql.query(SettlementQueries.MOVE)
                .bind("from", merged.loserId())
                .bind("to", merged.winnerId())
                .bind("now", clock.instant())
                .list(row -> row.uuid("id"));
        var rights = between(SettlementQueries.RIGHTS, merged.loserId(), merged.loserId())
                .list(row -> row.uuid("referral_id"));
        sql.query(SettlementQueries.MOVE_RIGHTS)
                .bind("to", merged.winnerId())
                .bind("ids", rights)
                .execute();
        merges.moved(merged.mergeId(), REFERRAL, moved);
        merges.moved(merged.mergeId(), RIGHT, rights);
    }

    private void moveBack(String text, MergeUndone undone, String relation) {
        sql.query(text)
                .bind("from", undone.winnerId())
                .bind("to", undone.loserId())
                .bind("ids", merges.movedRows(undone.mergeId(), relation))
                .bind("now", clock.instant())
                .execute();
    }

    private Query pair(String text, UUID mergeId, OwnershipRules.Right younger, OwnershipRules.Right older) {
        return of(text, mergeId).bind("younger", younger.referralId()).bind("older", older.referralId());
    }

    private Query of(String text, UUID mergeId) {
        return sql.query(text).bind("merge", mergeId).bind("now", clock.instant());
    }

    private Query between(String text, UUID winner, UUID loser) {
        return sql.query(text).bind("winner", winner).bind("loser", loser);
    }
}
