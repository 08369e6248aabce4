package dev.peacetime.backchannel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** placeholder until facts come */
@ApplicationScoped
class Guard {
    void hold(UUID candidateId, UUID refereeId) {}

    GuardDecision decide(UUID candidateId, UUID refereeId, UUID roleId, @Nullable Attestation attestation) {
        throw new IllegalStateException();
    }

    GuardDecision clear(UUID candidateId, UUID refereeId, UUID roleId, @Nullable Attestation attestation) {
        throw new IllegalStateException();
    }
}
