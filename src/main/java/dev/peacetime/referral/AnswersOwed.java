package dev.peacetime.referral;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Referrals that wait for an answer: on the agenda of those who hire for the role, and of everybody who triages where there
 * is no role, or nobody who recruits for it.
 */
@ApplicationScoped
class AnswersOwed implements AgendaPart {

    private static final String OWED = """
            select case when f.acknowledged_at is null then 'REFERRAL_TO_ACKNOWLEDGE' else 'REFERRAL_UPDATE_OWED' end as kind,
              case when f.acknowledged_at is null then f.acknowledge_by else f.next_update_by end as due_at,
              f.id, f.person_id, f.role_id
            from referral f
            where f.organization_id = :organization and f.closed_at is null and %s
              and (f.role_id is null
                or exists (select from hiring_team_member t where t.organization_id = f.organization_id
                  and t.role_id = f.role_id and t.member_id = :member::uuid and t.part <> 'INTERVIEWER')
                or not exists (select from hiring_team_member t where t.organization_id = f.organization_id
                  and t.role_id = f.role_id and t.part = 'RECRUITER'))""".formatted(ReferralVisibility.WHOLE);

    @Override
    public String sql() {
        return OWED;
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return ReferralVisibility.bind(query, caller);
    }
}
