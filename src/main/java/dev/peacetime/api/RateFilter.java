package dev.peacetime.api;

import dev.peacetime.kernel.Tenant;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.StringJoiner;

/** Turns away who calls too often, once it is known who calls, and tells everybody how far they are from it. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
class RateFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STANDINGS = "peacetime.rates";

    private final RateLimits limits;
    private final Tenant tenant;
    private final RoutingContext call;

    RateFilter(RateLimits limits, Tenant tenant, RoutingContext call) {
        this.limits = limits;
        this.tenant = tenant;
        this.call = call;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var caller = tenant.callerId() == null
                ? String.valueOf(call.request().remoteAddress().hostAddress())
                : tenant.callerId();
        var standings = limits.count(RateKind.of(request), caller, tenant.organizationId());
        request.setProperty(STANDINGS, new Standings(standings));
        if (!standings.stream().allMatch(RateStanding::admitted)) {
            throw ApiRefusal.RATE_LIMITED.refused();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(STANDINGS) instanceof Standings standings) {
            standings.tell(answer);
        }
    }

    private record Standings(List<RateStanding> all) {

        void tell(ContainerResponseContext answer) {
            var headers = answer.getHeaders();
            var policies = new StringJoiner(", ");
            var limits = new StringJoiner(", ");
            for (var standing : all) {
                policies.add(standing.asPolicy());
                limits.add(standing.asLimit());
                if (!standing.admitted()) {
                    headers.putSingle("Retry-After", String.valueOf(standing.secondsToNext()));
                }
            }
            headers.putSingle("RateLimit-Policy", policies.toString());
            headers.putSingle("RateLimit", limits.toString());
        }
    }
}
