package dev.peacetime.webhook;

import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a webhook and its deliveries: the key that made it, and the member whose key that is. Nobody else, whatever their
 * access: what is sent is what its owner may know.
 */
@ApplicationScoped
class WebhookVisibility {

    /** The predicate over a webhook {@code w}; {@code :member} is bound by itself. */
    static final String SQL = "(w.caller_id = :caller::uuid or w.member_id = :member::uuid)";

    private final Tenant tenant;

    WebhookVisibility(Tenant tenant) {
        this.tenant = tenant;
    }

    Query narrow(Query query) {
        return query.and(SQL).bind("caller", tenant.callerId());
    }

    /** The same in plain values. */
    static boolean sees(UUID owner, @Nullable UUID ownersMember, @Nullable UUID caller, @Nullable UUID member) {
        return owner.equals(caller) || (ownersMember != null && ownersMember.equals(member));
    }
}
