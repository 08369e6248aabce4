package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Makes one of two people who were found to be one, and two of them again. Nothing is lost: what the loser has becomes the
 * winner's, the loser's id leads to the winner, and each row that moved is written down.
 *
 * <p>Later features move their own rows: they observe {@link PeopleMerged} within the transaction and name what they moved by
 * {@link #moved}; at {@link MergeUndone} they move back those of {@link #movedRows} that are still the winner's.
 */
@ApplicationScoped
public class Merges {

    private static final String MEMBER = "member";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final People people;
    private final Members members;
    private final MergeMoves moves;

    Merges(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            People people,
            Members members,
            MergeMoves moves) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.people = people;
        this.members = members;
        this.moves = moves;
    }

    MergeView merge(UUID id) {
        return sql.query(MergeView.SQL).one("m.id", id, MergeView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<MergeView> shown(UUID id) {
        return sql.query(MergeView.SQL).gathered("m.id", id, MergeView::of);
    }

    /** Makes one of two people whom another system found to be one. */
    @Transactional
    public void unite(UUID winnerId, UUID loserId) {
        merge(winnerId, loserId);
    }

    @Transactional
    MergeView merge(UUID winnerId, UUID loserId) {
        lock(winnerId, loserId);
        var winner = people.locked(winnerId);
        var loser = entities.find(Person.class, loserId);
        if (loser == null || loser.removedAt != null) {
            throw PersonRefusal.PERSON_UNKNOWN.refused();
        }
        MergeRules.mayMerge(winnerId, loserId, loser.mergedIntoId).ifPresent(refusal -> {
            throw refusal.refused();
        });
        var merge = new PersonMerge(winnerId, loserId, caller.memberId(), clock.instant());
        var gain = Gain.of(winner, loser);
        merge.persist();
        winner.gain(gain, clock.instant());
        loser.mergeInto(winnerId, clock.instant());
        Panache.flush();
        moves.move(merge, gain);
        moved(merge.id, MEMBER, membersMoved(members.whoAre(loserId), winnerId));
        people.findable(winner);
        announce.fire(new PeopleMerged(merge.id, winnerId, loserId));
        return merge(merge.id);
    }

    /** Undoing twice is harmless. */
    @Transactional
    void undo(UUID id) {
        var known = merge(id);
        lock(known.winnerId(), known.loserId());
        var merge = entities.find(PersonMerge.class, id);
        if (merge == null || merge.isUndone()) {
            return;
        }
        var winner = entities.find(Person.class, merge.winnerId);
        var loser = entities.find(Person.class, merge.loserId);
        MergeRules.mayUndo(winner.mergedIntoId).ifPresent(refusal -> {
            throw refusal.refused();
        });
        merge.undo(clock.instant());
        winner.giveBack(moves.gain(merge), clock.instant());
        loser.standAlone(clock.instant());
        Panache.flush();
        moves.moveBack(merge);
        membersMoved(stillAre(winner.id, movedRows(id, MEMBER)), loser.id);
        people.findable(winner);
        people.findable(loser);
        announce.fire(new MergeUndone(id, winner.id, loser.id));
    }

    /**
     * Writes down which rows a feature moved from the loser to the winner.
     *
     * @param relation the feature's own name for these rows, {@code wishlist_entry}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(UUID mergeId, String relation, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.query(MergeQueries.MOVED)
                    .bind("merge", mergeId)
                    .bind("relation", relation)
                    .bind("ids", ids)
                    .execute();
        }
    }

    /** Which rows a feature moved by that merge. */
    public List<UUID> movedRows(UUID mergeId, String relation) {
        return sql.query(MergeQueries.MOVED_ROWS)
                .bind("merge", mergeId)
                .bind("relation", relation)
                .list(row -> row.uuid("row_id"));
    }

    private List<UUID> membersMoved(List<UUID> memberIds, UUID personId) {
        memberIds.forEach(member -> members.isPerson(member, personId));
        return memberIds;
    }

    private List<UUID> stillAre(UUID personId, List<UUID> memberIds) {
        return memberIds.stream()
                .filter(member -> members.personOf(member).equals(Optional.of(personId)))
                .toList();
    }

    private void lock(UUID winnerId, UUID loserId) {
        sql.query(MergeQueries.LOCK)
                .bind("winner", winnerId)
                .bind("loser", loserId)
                .any();
    }
}
