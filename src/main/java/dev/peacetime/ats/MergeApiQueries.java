package dev.peacetime.ats;

import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.role.RoleVisibility;

/** The SQL of what Merge's clients read; each ends in its where clause. */
final class MergeApiQueries {

    /** Everybody known but the members themselves. */
    static final String CANDIDATES = """
            select p.id, p.name, p.location, p.skills as tags, work.company, work.title, p.created_at, p.updated_at,
              %s as emails, %s as phones, %s as urls,
              array(select f.id from referral f
                where f.organization_id = p.organization_id and f.person_id = p.id and %s
                order by f.id) as applications
            from person p
            left join lateral (
              select r.name as company, m.title
              from employment m
              join employer r on r.organization_id = m.organization_id and r.id = m.employer_id
              where m.organization_id = p.organization_id and m.person_id = p.id and m.to_date is null
              order by m.started desc nulls last, m.id
              limit 1
            ) work on true
            where p.organization_id = :organization and p.standing
              and not exists (select from member e
                where e.organization_id = p.organization_id and e.person_id = p.id and e.deactivated_at is null)""".formatted(
                    ways("EMAIL", ":contactable"),
                    ways("PHONE", ":contactable"),
                    ways("LINK", "true"),
                    ReferralVisibility.WHOLE);

    static final String JOBS = """
            select r.id, r.title as name, r.description, r.visibility = 'CONFIDENTIAL' as confidential,
              case r.status when 'OPEN' then 'OPEN' when 'DRAFT' then 'DRAFT' when 'ON_HOLD' then 'PENDING' else 'CLOSED' end
                as status,
              %s as hiring_managers, %s as recruiters, r.created_at, r.updated_at
            from role r
            where r.organization_id = :organization and %s""".formatted(team("HIRING_MANAGER"), team("RECRUITER"), RoleVisibility.SQL);

    static final String APPLICATIONS = """
            select f.id, coalesce(p.merged_into_id, p.id) as candidate, f.role_id as job, f.referrer_id as credited_to, f.stage,
              case when f.stage = 'NOT_HIRED' then f.closed_at end as rejected_at,
              case when f.stage = 'NOT_HIRED' then f.feedback_reason end as reject_reason, f.created_at, f.updated_at
            from referral f
            join person p on p.organization_id = f.organization_id and p.id = f.person_id
            where f.organization_id = :organization and\s""" + ReferralVisibility.WHOLE;

    static final String ACTIVITIES = """
            select t.id, t.member_id, t.stage, t.note, t.at, coalesce(p.merged_into_id, p.id) as candidate
            from referral_step t
            join referral f on f.organization_id = t.organization_id and f.id = t.referral_id
            join person p on p.organization_id = f.organization_id and p.id = f.person_id
            where t.organization_id = :organization and\s""" + ReferralVisibility.WHOLE;

    private MergeApiQueries() {}

    private static String ways(String kind, String shown) {
        return """
                array(select w.written from contact_way w
                  where w.organization_id = p.organization_id and w.person_id = p.id and w.kind = '%s' and w.living and %s
                  order by w.position)""".formatted(kind, shown);
    }

    private static String team(String part) {
        return """
                array(select t.member_id from hiring_team_member t
                  where t.organization_id = r.organization_id and t.role_id = r.id and t.part = '%s'
                  order by t.member_id)""".formatted(part);
    }
}
