package dev.peacetime.advocate;

import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.referral.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who vouched for whom. What belongs to a role that the caller may not see counts nowhere. */
@ApplicationScoped
class Advocates {

    private static final String WORK = """
            select jsonb_agg(jsonb_build_object('employerId', r.id, 'employer', r.name, 'from', k.started, 'until', k.ended)
              order by k.started, k.id) as spans
            from employment k
            join employer g on g.organization_id = k.organization_id and g.id = k.employer_id
            join employer r on r.organization_id = g.organization_id and r.id = case when g.merged_into_id is null then g.id else g.merged_into_id end
            where k.organization_id = :organization and k.person_id =\s""";

    /** Words beside referrals, and those for no role in particular. */
    private static final String WORDS = """
            select e.organization_id, e.id, f.id as referral_id, f.person_id, e.member_id, e.outsider_id, e.relationship, e.text,
              e.first_hand, e.would_work_again, e.created_at
            from referral f
            join referral_endorsement e on e.organization_id = f.organization_id and e.referral_id = f.id
            where f.organization_id = :organization and f.person_id = (select person_known(:organization, :person))
              and %s
            union all
            select a.organization_id, a.id, null, a.person_id, a.member_id, null, a.how, a.text, a.first_hand,
              a.would_work_again, a.created_at
            from advocacy a
            where a.organization_id = :organization and a.person_id = (select person_standing(:organization, :person))""".formatted(ReferralVisibility.WHOLE);

    private static final String ADVOCATES = """
            select e.id, e.referral_id, e.member_id, e.outsider_id, e.relationship, e.text, e.first_hand,
              e.would_work_again, e.created_at, %1$s as strength, theirs.spans as theirs, candidates.spans as candidates,
              past.hires, past.outcomes
            from (%4$s) e
            join member m on m.organization_id = e.organization_id and m.id = e.member_id
            left join lateral (%2$s coalesce(e.outsider_id, m.person_id)) theirs on true
            left join lateral (%2$s e.person_id) candidates on true
            cross join lateral (
              select count(*)::integer as outcomes, (count(*) filter (where f.stage = 'HIRED'))::integer as hires
              from referral f
              where f.organization_id = :organization and f.referrer_id = e.member_id and f.outsider_id is null
                and e.outsider_id is null and f.closed_at is not null and f.stage in ('HIRED', 'NOT_HIRED') and %3$s
            ) past
            where e.organization_id = :organization""".formatted(Relationship.STRENGTH, WORK, ReferralVisibility.WHOLE, WORDS);

    private static final Keyset STRONGEST_FIRST =
            Keyset.newestFirst("e.id").after(Relationship.STRENGTH, "strength", "integer");

    private final Sql sql;
    private final People people;
    private final Caller caller;

    Advocates(Sql sql, People people, Caller caller) {
        this.sql = sql;
        this.people = people;
        this.caller = caller;
    }

    Page<AdvocateView> of(UUID personId, PageRequest page) {
        return ReferralVisibility.bind(sql.query(ADVOCATES), caller)
                .bind("person", personId)
                .page(page, STRONGEST_FIRST, AdvocateView::of)
                .under(() -> people.known(personId));
    }
}
