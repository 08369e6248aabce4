package dev.peacetime.backchannel;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Asks that await somebody: those to whom they are to speak with a referee, and those of their own that the guard suspended.
 * Why it did is not told here. The role is named to those who see it only.
 */
@ApplicationScoped
class AsksOnAgenda implements AgendaPart {

    private static final String ROLE = """
            (select r.id from role r
              where r.organization_id = b.organization_id and r.id = b.role_id and\s""" + RoleVisibility.SQL + ")";

    @Override
    public String sql() {
        return """
                select 'ASK_TO_ANSWER' as kind, a.expires_at as due_at, a.id, b.person_id,
                """ + "  " + ROLE + """
                 as role_id
                from ask a
                join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
                where a.organization_id = :organization and a.member_id = :member::uuid and a.status = 'SENT'
                  and a.confided_at is null and a.expires_at > :now::timestamptz
                union all
                select 'ASK_SUSPENDED' as kind, a.shielded_at as due_at, a.id, b.person_id, b.role_id
                from ask a
                join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
                where a.organization_id = :organization and a.asked_by_id = :member::uuid and a.status = 'SUSPENDED'
                  and not coalesce(:member::uuid = any (a.confided_to), false)
                  and\s""" + BackchannelVisibility.REQUEST;
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return RoleVisibility.bind(query, caller);
    }
}
