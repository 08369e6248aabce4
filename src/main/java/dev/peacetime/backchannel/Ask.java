package dev.peacetime.backchannel;

import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @JdbcTypeCode(SqlTypes.JSON)
    GuardDecision guard;

    @Enumerated(EnumType.STRING)
    AskStatus status;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @SuppressWarnings("NullAway")
    Ask() {}

    @SuppressWarnings("NullAway")
    Ask(UUID requestId, NewAsk ask, UUID refereeId, UUID askedById, GuardDecision guard, Instant now) {
        super(now);
        this.requestId = requestId;
        this.refereeId = refereeId;
        this.via = ask.via();
        this.memberId = ask.via() == AskVia.MEMBER ? (ask.memberId() == null ? askedById : ask.memberId()) : null;
        this.askedById = askedById;
        this.attestation = ask.attestation();
        this.guard = guard;
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

    /** The guard looked again and no longer says CLEAR. */
    void suspend(GuardDecision decision, Instant now) {
        this.status = AskStatus.SUSPENDED;
        this.guard = decision;
        changed(now);
    }

    /** Open asks in which a person is the referee, or the candidate. */
    static List<Ask> openAround(UUID personId) {
        return list(
                "status = ?1 and (refereeId = ?2 or requestId in"
                        + " (select b.id from BackchannelRequest b where b.personId = ?2))",
                AskStatus.SENT,
                personId);
    }

    static List<Ask> open() {
        return list("status", AskStatus.SENT);
    }
}
