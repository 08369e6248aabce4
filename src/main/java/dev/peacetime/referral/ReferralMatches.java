package dev.peacetime.referral;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Those who were referred for whatever fits, against every open role, hidden ones too. Only who hires for a role sees what
 * fits it; the referral itself does not change by it, and its referrer learns nothing.
 */
@ApplicationScoped
class ReferralMatches {

    /**
     * A match shares a skill with the role, or has its family among their words; asked for nothing, everybody fits. The place
     * fits whoever is within one of the role's, or where one of these is.
     */
    private static final String MATCHES = """
            select f.id, f.id as referral_id, r.id as role_id, p.id as person_id, p.name as person_name, f.created_at,
              v.has, v.lacks, cardinality(p.skill_keys) > 0 as skills_known, v.place_fits,
              cardinality(v.has) + coalesce(v.place_fits, false)::integer as fit
            from referral f
            join person p on p.organization_id = f.organization_id and p.id = f.person_id
            cross join role r
            cross join lateral (
              select array(select meaning(p.organization_id, 'PLACE', s) from unnest(p.place_spellings) s) as means
            ) place
            cross join lateral (
              select array(select s from unnest(r.skill_keys) s where s = any (p.skill_keys) order by s)
                  || case when position(lower(r.family) in p.search) > 0
                    then array['family'] else '{}' end as has,
                array(select s from unnest(r.skill_keys) s where s <> all (p.skill_keys) order by s) as lacks,
                case when cardinality(r.place_keys) = 0 then true
                  when cardinality(place.means) = 0 then null
                  else r.place_within && places_named(place.means) or r.place_keys && places_around(place.means)
                  end as place_fits
            ) v
            where f.organization_id = :organization and r.organization_id = :organization and r.status = 'OPEN'
              and f.role_id is null and f.closed_at is null and f.confirmation <> 'AWAITED' and :triages
              and exists (select from hiring_team_member t where t.organization_id = r.organization_id
                and t.role_id = r.id and t.member_id = :member::uuid and t.part <> 'INTERVIEWER')
              and (cardinality(v.has) > 0 or (cardinality(r.skill_keys) = 0 and r.family is null))""";

    private static final Keyset BEST_FIRST = Keyset.newestFirst("f.id")
            .after("cardinality(v.has) + coalesce(v.place_fits, false)::integer", "fit", "integer");

    private static final String RECRUITS = """
            select t.member_id
            from hiring_team_member t
            where t.organization_id = :organization and t.role_id = :role and t.member_id = :member::uuid
              and t.part <> 'INTERVIEWER'""";

    private final Sql sql;
    private final Caller caller;
    private final Roles roles;

    ReferralMatches(Sql sql, Caller caller, Roles roles) {
        this.sql = sql;
        this.caller = caller;
        this.roles = roles;
    }

    /** Those who may fit a role, the best fit first. */
    Page<ReferralMatch> of(UUID roleId, PageRequest page) {
        if (roles.seen(roleId).isEmpty()) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        if (!sql.query(RECRUITS).bind("role", roleId).any()) {
            throw ReferralRefusal.NOT_YOUR_ROLE.refused();
        }
        return sql.query(MATCHES)
                .bind("triages", caller.may(Permission.REFERRALS_TRIAGE))
                .and("r.id = :role", "role", roleId)
                .page(page, BEST_FIRST, ReferralMatch::of);
    }
}
