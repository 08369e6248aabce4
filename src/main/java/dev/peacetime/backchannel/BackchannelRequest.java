package dev.peacetime.backchannel;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That something shall be learned about a candidate for a role, from those who worked with them. */
@Entity
@Table(name = "backchannel_request")
class BackchannelRequest extends Kept {

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "role_id", updatable = false)
    UUID roleId;

    @Column(name = "requested_by_id", updatable = false)
    UUID requestedById;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Question> questions;

    @Column(name = "consent_id", updatable = false)
    @Nullable
    UUID consentId;

    @Column(updatable = false)
    @Nullable
    String purpose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    HiringStage stage;

    @Column(name = "candidate_told_at", updatable = false)
    @Nullable
    Instant candidateToldAt;

    @Column(name = "candidate_told_by_id", updatable = false)
    @Nullable
    UUID candidateToldById;

    @SuppressWarnings("NullAway")
    BackchannelRequest() {}

    @SuppressWarnings("NullAway")
    BackchannelRequest(UUID personId, NewBackchannelRequest request, UUID requestedById, Instant now) {
        super(now);
        this.personId = personId;
        this.roleId = request.roleId();
        this.requestedById = requestedById;
        this.questions = request.asked();
        this.consentId = request.consentId();
        this.purpose = request.purpose();
        this.stage = request.reached();
        var told = request.candidateTold();
        if (told != null) {
            this.candidateToldAt = told.at();
            this.candidateToldById = told.byMemberId() == null ? requestedById : told.byMemberId();
        }
    }
}
