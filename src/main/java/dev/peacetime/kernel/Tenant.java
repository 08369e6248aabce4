package dev.peacetime.kernel;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For which organization, and for whom in it, the current request works. Every statement is bound to it, by Hibernate, by
 * {@link Sql} and underneath by row-level security; without it no row is seen.
 */
@RequestScoped
public class Tenant {

    private @Nullable UUID organizationId;
    private @Nullable UUID memberId;
    private @Nullable UUID callerId;

    /** Binds the request: to an organization, to the member who calls if one does, and to the key or identity used. */
    public void become(UUID organizationId, @Nullable UUID memberId, @Nullable UUID callerId) {
        this.organizationId = organizationId;
        this.memberId = memberId;
        this.callerId = callerId;
    }

    public @Nullable UUID organizationId() {
        return organizationId;
    }

    public @Nullable UUID memberId() {
        return memberId;
    }

    /** What pages and repeated writes are bound to: the API key or the token's subject. */
    public @Nullable UUID callerId() {
        return callerId;
    }

    /** Does work for an organization that no request of a caller asks for: in the background, or behind a one-time link. */
    public static <T> T callFor(UUID organizationId, @Nullable UUID memberId, Supplier<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            Arc.container().instance(Tenant.class).get().become(organizationId, memberId, null);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** {@link #callFor} without an answer. */
    public static void runFor(UUID organizationId, @Nullable UUID memberId, Runnable work) {
        callFor(organizationId, memberId, () -> {
            work.run();
            return true;
        });
    }
}
