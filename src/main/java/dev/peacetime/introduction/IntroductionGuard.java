package dev.peacetime.introduction;

import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardRule;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Members;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The guard before an introduction: may this connector come to know that this person is sought? */
@ApplicationScoped
class IntroductionGuard {

    private final Guard guard;
    private final Exposures exposures;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    IntroductionGuard(Guard guard, Exposures exposures, Members members, Caller caller, Clock clock) {
        this.guard = guard;
        this.exposures = exposures;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    void hold(UUID target, UUID connector) {
        guard.hold(target, connector);
    }

    /**
     * What stands against it is told to those who may see shields, and to nobody else: a no-contact list says much of whoever
     * wrote it.
     */
    void clear(UUID target, UUID connector, @Nullable String attestation, UUID asker) {
        var attested = attestation == null ? null : new Attestation(asker, clock.instant(), attestation);
        var rule = guard.decide(target, connector, null, attested).rule();
        if (rule == null) {
            return;
        }
        if (rule == GuardRule.EMPLOYMENT_UNKNOWN || caller.may(Permission.SHIELDS_READ)) {
            guard.clear(target, connector, null, attested);
        }
        throw IntroductionRefusal.CONNECTOR_NOT_CLEAR.refused();
    }

    /** Whether the connector may still pass it on. */
    boolean isClear(Introduction introduction) {
        var connector = members.personOf(introduction.connectorId).orElseThrow(KernelRefusal.NOT_FOUND::refused);
        guard.hold(introduction.targetId, connector);
        var attested = introduction.attestation == null
                ? null
                : new Attestation(introduction.askerId, introduction.createdAt, introduction.attestation);
        return guard.decide(introduction.targetId, connector, null, attested).verdict() == GuardVerdict.CLEAR;
    }

    void revealed(Introduction introduction) {
        exposures.write(
                NewExposure.toMember(ExposureAct.INTRODUCTION_ASKED, introduction.targetId, introduction.connectorId)
                        .by(introduction.id));
    }
}
