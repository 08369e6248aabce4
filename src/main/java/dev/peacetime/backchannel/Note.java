package dev.peacetime.backchannel;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a referee said of a candidate. It is read with a purpose, and every read is written down. */
@Entity
class Note extends Kept {

    private static final int KEPT_FOR_MONTHS = 6;

    @Column(name = "ask_id", updatable = false)
    UUID askId;

    @Column(name = "request_id", updatable = false)
    UUID requestId;

    /** The member who wrote it; nobody where the referee did. */
    @Column(name = "writer_id", updatable = false)
    @Nullable
    UUID writerId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "worked_together")
    WorkedTogether workedTogether;

    @Column(name = "first_hand")
    boolean firstHand;

    @Column(name = "would_work_again")
    @Nullable
    Boolean wouldWorkAgain;

    @JdbcTypeCode(SqlTypes.JSON)
    List<NoteAnswer> answers;

    @Enumerated(EnumType.STRING)
    NoteTier tier;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    @Column(name = "reader_ids", columnDefinition = "uuid[]")
    List<UUID> readerIds;

    @JdbcTypeCode(SqlTypes.JSON)
    List<NoteDisclosure> disclosures;

    @Column(name = "expires_at")
    Instant expiresAt;

    @SuppressWarnings("NullAway")
    Note() {}

    @SuppressWarnings("NullAway")
    Note(Ask ask, NewNote note, @Nullable UUID writerId, Instant now) {
        super(now);
        this.askId = ask.id;
        this.requestId = ask.requestId;
        this.writerId = writerId;
        this.workedTogether = note.workedTogether();
        this.firstHand = note.firstHand();
        this.wouldWorkAgain = note.wouldWorkAgain();
        this.answers = note.said();
        this.tier = note.tier();
        this.readerIds = note.readers();
        this.disclosures = note.disclosed();
        this.expiresAt =
                now.atOffset(ZoneOffset.UTC).plusMonths(KEPT_FOR_MONTHS).toInstant();
    }
}
