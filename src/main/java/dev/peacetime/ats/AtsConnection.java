package dev.peacetime.ats;

import dev.peacetime.kernel.Kept;
import dev.peacetime.vault.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An ATS that sends its events. */
@Entity
@Table(name = "ats_connection")
class AtsConnection extends Kept {

    String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    AtsKind kind;

    @Column(name = "key_id", updatable = false)
    UUID keyId;

    @Column(updatable = false)
    byte[] sealed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AtsStageName> stages;

    @Column(name = "rejection_word")
    @Nullable
    String rejectionWord;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @SuppressWarnings("NullAway")
    AtsConnection() {}

    @SuppressWarnings("NullAway")
    AtsConnection(NewAtsConnection form, Instant now) {
        super(now);
        this.name = form.name();
        this.kind = form.kind();
        this.stages = form.stageNames();
        this.rejectionWord = form.rejectionWord();
    }

    /** By what its events are verified. */
    void isSignedBy(SealedText secret) {
        this.keyId = secret.keyId();
        this.sealed = secret.sealed();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(Instant now) {
        if (closedAt == null) {
            this.closedAt = now;
            changed(now);
        }
    }

    /** Which of our stages one of theirs is, as it was said when the connection was made, or as its name tells. */
    Optional<AtsStage> stage(String theirs) {
        return stages.stream()
                .filter(each -> each.name().equals(theirs))
                .map(AtsStageName::stage)
                .findFirst()
                .or(() -> AtsStage.named(theirs));
    }
}
