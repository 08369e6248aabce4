package dev.peacetime.role;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to roles, for those who may see them. */
@ApplicationScoped
class RoleHistory {

    private static final String STEP = """
            insert into role_history (organization_id, id, role_id, at, step, status, member_id, person_id)
            values (:organization, :id, :role, :at, :step, :status, :member::uuid, :person::uuid)""";

    private static final String STEPS = """
            select h.id, h.at, h.step, h.status, h.member_id,
              case when :opensRoles or %s then h.person_id end as person_id
            from role_history h
            join role r on r.organization_id = h.organization_id and r.id = h.role_id
            where h.organization_id = :organization and h.role_id = :role and %s""".formatted(RoleVisibility.ON_TEAM, RoleVisibility.SQL);

    private final Sql sql;
    private final Clock clock;
    private final Caller caller;

    RoleHistory(Sql sql, Clock clock, Caller caller) {
        this.sql = sql;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    Page<RoleStep> of(UUID roleId, PageRequest page) {
        return RoleVisibility.bind(sql.query(STEPS), caller)
                .bind("role", roleId)
                .page(page, Keyset.oldestFirst("h.id"), RoleStep::of)
                .under(() -> RoleVisibility.bind(sql.query(RoleQueries.SEEN), caller)
                        .bind("id", roleId)
                        .one(row -> row.uuid("id")));
    }

    void tell(Role role, RoleStepKind step) {
        tell(role, step, null);
    }

    void tell(Role role, RoleStepKind step, @Nullable UUID personId) {
        sql.query(STEP)
                .bind("id", Ids.next())
                .bind("role", role.id)
                .bind("at", clock.instant())
                .bind("step", step)
                .bind("status", role.status)
                .bind("person", personId)
                .executeLater();
    }
}
