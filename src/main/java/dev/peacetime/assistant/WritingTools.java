package dev.peacetime.assistant;

import dev.peacetime.kernel.Versioned;
import dev.peacetime.kernel.WriteRequest;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import dev.peacetime.referral.NewReferral;
import dev.peacetime.referral.Referrals;
import dev.peacetime.relationship.NewTouchpoint;
import dev.peacetime.relationship.Touchpoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be written through an assistant: a touchpoint, which is its member's own. A referral is checked and never sent: a
 * good word is put in by whoever gives it.
 */
@ApplicationScoped
class WritingTools {

    private final Referrals referrals;
    private final Touchpoints touchpoints;
    private final Writes writes;
    private final WriteRequest request;

    WritingTools(Referrals referrals, Touchpoints touchpoints, Writes writes, WriteRequest request) {
        this.referrals = referrals;
        this.touchpoints = touchpoints;
        this.writes = writes;
        this.request = request;
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "check_referral",
                        "checkReferral",
                        null,
                        Permission.REFERRALS_WRITE,
                        false,
                        this::checkReferral),
                new Tool("log_touchpoint", "addTouchpoint", null, Permission.TIES_WRITE, true, this::logTouchpoint));
    }

    private @Nullable Object checkReferral(Arguments asked) {
        var referral = asked.body(NewReferral.class);
        request.asks(asked.idempotencyKey(), asked.fingerprint());
        return writes.<Object>answer(() -> referrals.check(referral)).getEntity();
    }

    private @Nullable Object logTouchpoint(Arguments asked) {
        var touchpoint = asked.body(NewTouchpoint.class);
        request.asks(asked.idempotencyKey(), asked.fingerprint());
        return writes.<Versioned>create("/v1/touchpoints", () -> touchpoints.add(touchpoint))
                .getEntity();
    }
}
