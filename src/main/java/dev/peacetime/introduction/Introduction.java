package dev.peacetime.introduction;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks a colleague to introduce them to somebody. */
@Entity
class Introduction extends Kept {

    static final int OPEN_FOR_DAYS = 14;

    @Column(name = "asker_id", updatable = false)
    UUID askerId;

    @Column(name = "connector_id", updatable = false)
    UUID connectorId;

    @Column(name = "target_id")
    UUID targetId;

    @Column(updatable = false)
    String purpose;

    @Column(updatable = false)
    String blurb;

    @Column(updatable = false)
    @Nullable
    String topic;

    @Column(updatable = false)
    @Nullable
    String reason;

    @Column(updatable = false)
    @Nullable
    String attestation;

    @Enumerated(EnumType.STRING)
    IntroductionStage stage;

    boolean live;

    @Nullable
    String words;

    @Column(name = "never_again")
    boolean neverAgain;

    @Column(updatable = false)
    Instant deadline;

    @Column(name = "passed_on_at")
    @Nullable
    Instant passedOnAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    IntroductionResult result;

    @Column(name = "result_text")
    @Nullable
    String resultText;

    @Nullable
    String thanks;

    @Column(name = "result_at")
    @Nullable
    Instant resultAt;

    @SuppressWarnings("NullAway")
    Introduction() {}

    @SuppressWarnings("NullAway")
    Introduction(UUID askerId, UUID connectorId, UUID targetId, NewIntroduction form, Instant now) {
        super(now);
        this.askerId = askerId;
        this.connectorId = connectorId;
        this.targetId = targetId;
        this.purpose = form.purpose();
        this.blurb = form.blurb();
        this.topic = form.topic();
        this.reason = form.reason();
        this.attestation = form.attestation();
        this.stage = IntroductionStage.ASKED;
        this.live = true;
        this.deadline = now.plus(OPEN_FOR_DAYS, ChronoUnit.DAYS);
    }

    void passOn(@Nullable String connectorsWords, Instant now) {
        this.stage = IntroductionStage.PASSED_ON;
        this.words = connectorsWords;
        this.passedOnAt = now;
        changed(now);
    }

    void accept(Instant now) {
        this.stage = IntroductionStage.ACCEPTED;
        this.live = false;
        this.answeredAt = now;
        changed(now);
    }

    /** It lives on until its deadline, as if nobody had said anything. */
    void decline(boolean never, Instant now) {
        this.stage = IntroductionStage.DECLINED;
        this.neverAgain = never;
        this.answeredAt = now;
        changed(now);
    }

    void tell(IntroductionOutcome outcome, Instant now) {
        this.result = outcome.result();
        this.resultText = outcome.text();
        this.thanks = outcome.thanks();
        this.resultAt = now;
        changed(now);
    }

    /** Its time is over. */
    void close() {
        this.live = false;
    }
}
