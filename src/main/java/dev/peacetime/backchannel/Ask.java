package dev.peacetime.backchannel;

import dev.peacetime.conflict.SmallWorldTie;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Kept;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One referee asked. */
@Entity
class Ask extends Kept {

    private static final int OPEN_FOR_DAYS = 30;

    /** Those that ended without an answer too, for there may have been one in confidence before, which none of them tells. */
    private static final List<AskStatus> WATCHED =
            List.of(AskStatus.SENT, AskStatus.ANSWERED, AskStatus.WITHDRAWN, AskStatus.DECLINED);

    /** How long there can be a note of an ask: it is open for a month, and a note is kept for six. */
    private static final int WATCHED_FOR_DAYS = 220;

    @Column(name = "request_id", updatable = false)
    UUID requestId;

    @Column(name = "referee_id")
    UUID refereeId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AskVia via;

    /** Who speaks with the referee and writes the note; nobody where the referee answers by a link. */
    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @Column(name = "asked_by_id", updatable = false)
    UUID askedById;

    @Column(updatable = false)
    @Nullable
    String attestation;

    @Column(updatable = false)
    @Nullable
    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    GuardDecision guard;

    /** What tied those to each other who had to do with the hire when it was sent. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "small_world", updatable = false)
    List<SmallWorldTie> smallWorld;

    @Enumerated(EnumType.STRING)
    AskStatus status;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    /**
     * When it was answered by a note whose writer is not named. To whoever may not know who that is it stands as if nobody
     * had answered, in its version and the time of its last change too: it is written past the entity.
     */
    @Column(name = "confided_at", insertable = false, updatable = false)
    @Nullable
    Instant confidedAt;

    @Column(name = "confided_to_team", insertable = false, updatable = false)
    boolean confidedToTeam;

    /** Since when the guard, looking again, has not said CLEAR any more; what was answered before bears it as a mark. */
    @Column(name = "shielded_at")
    @Nullable
    Instant shieldedAt;

    /** How often whoever asked was told that it is time to remind the referee. */
    int reminders;

    @SuppressWarnings("NullAway")
    Ask() {}

    @SuppressWarnings("NullAway")
    Ask(
            UUID requestId,
            NewAsk ask,
            UUID refereeId,
            UUID askedById,
            GuardDecision guard,
            List<SmallWorldTie> smallWorld,
            Instant now) {
        super(now);
        this.requestId = requestId;
        this.refereeId = refereeId;
        this.via = ask.via();
        this.memberId = ask.via() == AskVia.MEMBER ? (ask.memberId() == null ? askedById : ask.memberId()) : null;
        this.askedById = askedById;
        this.attestation = ask.attestation();
        this.reason = ask.reason();
        this.guard = guard;
        this.smallWorld = smallWorld;
        this.status = AskStatus.SENT;
        this.expiresAt = now.plus(OPEN_FOR_DAYS, ChronoUnit.DAYS);
    }

    boolean isOpen(Instant now) {
        return status == AskStatus.SENT && expiresAt.isAfter(now);
    }

    void answer(Instant now) {
        this.status = AskStatus.ANSWERED;
        this.answeredAt = now;
        changed(now);
    }

    void decline(Instant now) {
        this.status = AskStatus.DECLINED;
        this.answeredAt = now;
        changed(now);
    }

    /** The guard looked again and no longer says CLEAR: what is open is suspended, what was answered is marked. */
    void shield(GuardDecision decision, Instant now) {
        if (status == AskStatus.SENT) {
            this.status = AskStatus.SUSPENDED;
        }
        this.guard = decision;
        this.shieldedAt = now;
        changed(now);
    }

    boolean mayBeWithdrawn() {
        return status == AskStatus.SENT || status == AskStatus.SUSPENDED || status == AskStatus.WITHDRAWN;
    }

    /** Taken back by whoever asked, or because nobody answered in time. */
    void withdraw(Instant now) {
        this.status = AskStatus.WITHDRAWN;
        changed(now);
    }

    void remind(Instant now) {
        this.reminders++;
        changed(now);
    }

    /** Whether of a request a note is read whose writer is not named. */
    static boolean isConfided(UUID requestId) {
        return count("requestId = ?1 and confidedToTeam", requestId) > 0;
    }

    /** Asks at which the guard looks again in which a person is the referee, or the candidate; taken until all is done. */
    static List<Ask> watchedAround(UUID personId) {
        return taken(find(
                "status in ?1 and shieldedAt is null and (refereeId = ?2 or requestId in"
                        + " (select b.id from BackchannelRequest b where b.personId = ?2)) order by id",
                WATCHED,
                personId));
    }

    /** All that are not answered yet; taken until all is done. */
    static List<Ask> open() {
        return taken(find("status = ?1 order by id", AskStatus.SENT));
    }

    /** The next ones at which the guard looks again by itself. */
    static List<Ask> watchedAfter(UUID id, int most, Instant now) {
        return Ask.<Ask>find(
                        "status in ?1 and shieldedAt is null and id > ?2 and (status not in ?3 or createdAt > ?4) order by id",
                        WATCHED,
                        id,
                        List.of(AskStatus.WITHDRAWN, AskStatus.DECLINED),
                        now.minus(WATCHED_FOR_DAYS, ChronoUnit.DAYS))
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that nobody answered in time. */
    static List<Ask> lapsed(Instant now) {
        return taken(find("status = ?1 and expiresAt <= ?2 order by id", AskStatus.SENT, now));
    }

    private static List<Ask> taken(PanacheQuery<Ask> asks) {
        return asks.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
