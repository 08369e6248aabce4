package dev.peacetime.security;

import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.MDC;

/** Binds the request to its caller and their organization, before anything is read or written. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class CallerFilter implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final Caller caller;
    private final Tenant tenant;

    CallerFilter(SecurityIdentity identity, Caller caller, Tenant tenant) {
        this.identity = identity;
        this.caller = caller;
        this.tenant = tenant;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        var known = Identities.caller(identity);
        if (known != null) {
            caller.is(known);
            tenant.become(known.organizationId(), known.memberId(), known.id());
            MDC.put("organizationId", known.organizationId());
        }
    }
}
