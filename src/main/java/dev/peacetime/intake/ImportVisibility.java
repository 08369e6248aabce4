package dev.peacetime.intake;

import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sees which import: the member who sent it; the key that did, if no member holds it; and whoever administers the members.
 * Every read of an import and of its rows asks this.
 */
@ApplicationScoped
class ImportVisibility {

    /** The predicate over an import {@code i}; {@code :member} is bound by itself. */
    static final String SQL = """
            (i.member_id = :member::uuid or (i.member_id is null and i.caller_id = :caller::uuid) or :seesAll)""";

    private final Caller caller;
    private final Tenant tenant;

    ImportVisibility(Caller caller, Tenant tenant) {
        this.caller = caller;
        this.tenant = tenant;
    }

    Query narrow(Query query) {
        return bind(query.and(SQL));
    }

    Query bind(Query query) {
        return query.bind("caller", tenant.callerId()).bind("seesAll", caller.may(Permission.MEMBERS_WRITE));
    }

    /** The same in plain values. */
    static boolean sees(
            @Nullable UUID senderMember,
            @Nullable UUID senderKey,
            @Nullable UUID member,
            @Nullable UUID key,
            boolean seesAll) {
        return seesAll
                || (senderMember == null ? senderKey != null && senderKey.equals(key) : senderMember.equals(member));
    }
}
