package dev.peacetime.api;

import dev.peacetime.kernel.Searches;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Counts what is searched for at an address that does not say so, as if it had been searched for at its own. */
@ApplicationScoped
class SearchesWithin implements Searches {

    private final RateLimits limits;
    private final Tenant tenant;

    SearchesWithin(RateLimits limits, Tenant tenant) {
        this.limits = limits;
        this.tenant = tenant;
    }

    @Override
    public void count() {
        var caller = Objects.requireNonNull(tenant.callerId(), "nobody searches without being known");
        limits.count(RateKind.SEARCHES, caller, tenant.organizationId()).stream()
                .filter(standing -> !standing.admitted())
                .findFirst()
                .ifPresent(standing -> {
                    throw ApiRefusal.RATE_LIMITED.refused().with("retryAfterSeconds", standing.secondsToNext());
                });
    }
}
