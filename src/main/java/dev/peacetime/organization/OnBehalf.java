package dev.peacetime.organization;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Work in the name of a caller whose request is over or goes on for long: it may do what they may at that moment, and none is
 * done for a key that was revoked or a member who left.
 */
@ApplicationScoped
public class OnBehalf {

    /** A key and whose it is, or a member who calls with a token. */
    private static final String STANDING = """
            select k.id, true as is_key, k.permissions, k.member_id, m.access
            from api_key k
            left join member m on m.organization_id = k.organization_id and m.id = k.member_id
            where k.organization_id = :organization and k.id = :id and k.revoked_at is null
              and (k.expires_at is null or k.expires_at > :now::timestamptz) and m.deactivated_at is null
            union all
            select m.id, false, null, m.id, m.access
            from member m
            where m.organization_id = :organization and m.id = :id and m.deactivated_at is null""";

    private final Sql sql;
    private final Tenant tenant;
    private final Caller caller;
    private final Clock clock;

    OnBehalf(Sql sql, Tenant tenant, Caller caller, Clock clock) {
        this.sql = sql;
        this.tenant = tenant;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Does it, if the caller can still call.
     *
     * @param callerId as {@link KnownCaller#id} has it
     */
    public <T> Optional<T> call(UUID organizationId, UUID callerId, Supplier<T> work) {
        return Tenant.callFor(
                organizationId,
                null,
                () -> standing(organizationId, callerId).map(known -> {
                    tenant.become(organizationId, known.memberId(), known.id());
                    caller.is(known);
                    return work.get();
                }));
    }

    private Optional<KnownCaller> standing(UUID organizationId, UUID callerId) {
        return sql.query(STANDING)
                .bind("id", callerId)
                .bind("now", clock.instant())
                .first(row -> known(organizationId, row));
    }

    private static KnownCaller known(UUID organizationId, Row row) {
        var memberId = row.maybeUuid("member_id");
        var access = memberId == null ? List.<String>of() : row.texts("access");
        return row.truth("is_key")
                ? KnownCaller.ofKey(row.uuid("id"), organizationId, memberId, row.texts("permissions"), access)
                : KnownCaller.ofMember(row.uuid("id"), organizationId, access);
    }
}
