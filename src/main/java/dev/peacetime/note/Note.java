package dev.peacetime.note;

import dev.peacetime.backchannel.OpenAsk;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a referee said something of a candidate. What they said is kept apart, sealed ({@link NoteWordings}). Its id is made by
 * chance, so that neither it nor a list in its order tells when the note came: whose it is could be told from that.
 */
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

    @Column(name = "first_hand")
    boolean firstHand;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    NoteTier tier;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    @Column(name = "reader_ids", columnDefinition = "uuid[]", updatable = false)
    List<UUID> readerIds;

    /**
     * The asks of which it may be, as far as those can tell who may not know whose it is: one in confidence of all that looked
     * open when it came.
     */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 200)
    @Column(name = "may_be_of", columnDefinition = "uuid[]", updatable = false)
    List<UUID> mayBeOf;

    /** How often it was worded: once, and once more with each correction. */
    int wordings;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    /** When its words were deleted, after it had expired. */
    @Column(name = "erased_at", insertable = false, updatable = false)
    @Nullable
    Instant erasedAt;

    @SuppressWarnings("NullAway")
    Note() {}

    @SuppressWarnings("NullAway")
    Note(OpenAsk ask, NewNote note, @Nullable UUID writerId, List<UUID> mayBeOf, Instant now) {
        super(Ids.byChance(), now);
        this.askId = ask.id();
        this.requestId = ask.requestId();
        this.writerId = writerId;
        this.firstHand = note.firstHand();
        this.tier = note.tier();
        this.readerIds = note.readers();
        this.mayBeOf = mayBeOf;
        this.wordings = 1;
        this.expiresAt =
                now.atOffset(ZoneOffset.UTC).plusMonths(KEPT_FOR_MONTHS).toInstant();
    }

    boolean isReadable(Instant now) {
        return erasedAt == null && expiresAt.isAfter(now);
    }

    /** The members who know whose words they are: whoever wrote them down, and the readers of a sealed note. */
    List<UUID> knownTo() {
        return Stream.concat(Stream.ofNullable(writerId), readerIds.stream())
                .distinct()
                .toList();
    }

    /** Its writer words it anew. */
    void correct(boolean saw, Instant now) {
        this.firstHand = saw;
        this.wordings++;
        changed(now);
    }
}
