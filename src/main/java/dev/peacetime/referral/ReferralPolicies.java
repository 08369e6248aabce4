package dev.peacetime.referral;

import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What holds for referrals: policies, one after the other, none ever changed. */
@ApplicationScoped
class ReferralPolicies {

    /** The service's own one, number 1, is known by the organization's id, since no row holds it. */
    static final String POLICIES = """
            select p.id, p.number, p.ownership_days, p.prior_contact_days, p.acknowledge_within_business_days,
              p.update_every_business_days, p.candidate_confirms, p.rewards, p.created_at, p.time_zone,
              array(select h.day::text from holiday h where h.organization_id = p.organization_id) as holidays
            from (
              select q.organization_id, q.id, q.number, q.ownership_days, q.prior_contact_days,
                q.acknowledge_within_business_days, q.update_every_business_days, q.candidate_confirms, q.rewards,
                q.created_at, g.time_zone
              from referral_policy q
              join organization g on g.organization_id = q.organization_id
              union all
              select g.organization_id, g.organization_id, 1, %d, %d, %d, %d, %b, '[]'::jsonb, g.created_at, g.time_zone
              from organization g
            ) p
            where p.organization_id = :organization""".formatted(
                    NewReferralPolicy.BUILT_IN.ownershipDays(),
                    NewReferralPolicy.BUILT_IN.priorContactDays(),
                    NewReferralPolicy.BUILT_IN.acknowledgeWithinBusinessDays(),
                    NewReferralPolicy.BUILT_IN.updateEveryBusinessDays(),
                    NewReferralPolicy.BUILT_IN.candidateConfirms());

    private static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('referral policy ' || :organization::text, 0))";

    private static final String ADD = """
            insert into referral_policy (organization_id, id, number, ownership_days, prior_contact_days,
              acknowledge_within_business_days, update_every_business_days, candidate_confirms, rewards, member_id, created_at)
            select :organization, :id, coalesce(max(q.number), 1) + 1, :ownershipDays, :priorContactDays,
              :acknowledgeWithin, :updateEvery, :candidateConfirms, :rewards, :member::uuid, :now
            from referral_policy q
            where q.organization_id = :organization""";

    private final Sql sql;
    private final Clock clock;

    ReferralPolicies(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page<ReferralPolicyView> list(PageRequest page) {
        return sql.query(POLICIES)
                .page(page, Keyset.newestFirst("p.id").after("p.number", "number", "integer"), ReferralPolicyView::of);
    }

    ReferralPolicyView policy(UUID id) {
        return sql.query(POLICIES).one("p.id", id, ReferralPolicyView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<ReferralPolicyView> shown(UUID id) {
        return sql.query(POLICIES).gathered("p.id", id, ReferralPolicyView::of);
    }

    /** The terms of the policy by which something was decided. */
    PolicyTerms terms(int number) {
        return sql.query(POLICIES).and("p.number = :number", "number", number).one(PolicyTerms::of);
    }

    @Transactional
    ReferralPolicyView add(NewReferralPolicy given) {
        var policy = given.orBuiltIn();
        var id = Ids.next();
        sql.query(ONE_AFTER_THE_OTHER).any();
        sql.query(ADD)
                .bind("id", id)
                .bind("ownershipDays", policy.ownershipDays())
                .bind("priorContactDays", policy.priorContactDays())
                .bind("acknowledgeWithin", policy.acknowledgeWithinBusinessDays())
                .bind("updateEvery", policy.updateEveryBusinessDays())
                .bind("candidateConfirms", policy.candidateConfirms())
                .bind("rewards", new AsJson(policy.rewards()))
                .bind("now", clock.instant())
                .execute();
        return policy(id);
    }
}
