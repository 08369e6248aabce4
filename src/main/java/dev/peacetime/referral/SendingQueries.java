package dev.peacetime.referral;

import dev.peacetime.relationship.Readiness;
import dev.peacetime.role.RoleVisibility;

/** The SQL of checking and sending. */
final class SendingQueries {

    /**
     * All that decides about a referral: the policy that holds, who they are to each other, and who owns the person. What was sent
     * already is looked for among what was sent of this person: a planner that knows of referrers what is so of most would else
     * go through all that one of them ever sent.
     */
    static final String SITUATION =
            """
            select l.number, l.ownership_days, l.acknowledge_within_business_days, l.update_every_business_days,
              l.candidate_confirms, l.time_zone, l.holidays,
              array(select r.status from role r where r.organization_id = :organization and r.id = any (:roles::uuid[])
                order by r.id) as roles,
              coalesce(:person::uuid = :outsider::uuid, exists (select from member m where m.organization_id = :organization
                and m.person_id = :person::uuid and m.id = :referrer)) as themselves,
              exists (select from member m where m.organization_id = :organization and m.person_id = :person::uuid
                and m.deactivated_at is null) as member,
              (select f.id
                from (
                  select id, referrer_id, outsider_id, role_id from referral
                  where organization_id = :organization and person_id = :person::uuid and closed_at is null
                  offset 0
                ) f
                where f.referrer_id = :referrer and f.outsider_id is not distinct from :outsider::uuid
                  and case when cardinality(:roles::uuid[]) = 0 then f.role_id is null
                    else f.role_id = any (:roles::uuid[]) end
                order by f.id limit 1) as sent_id,
              s.referral_id as owning_id, s.member_id as owner_id,
              exists (select from unnest(:roles::uuid[]) as asked (id) where not exists (
                select from role r where r.organization_id = :organization and r.id = asked.id and %s)) as any_role_unseen,
              %s as warm_up_required
            from (%s order by p.number desc limit 1) l
            left join lateral (
              select s.referral_id, s.member_id
              from referral_ownership s
              where s.organization_id = :organization and s.person_id = :person::uuid
                and s.during && tstzrange(:now::timestamptz, :now::timestamptz + make_interval(hours => 24 * l.ownership_days))
              order by lower(s.during) limit 1
            ) s on true""".formatted(RoleVisibility.SQL, Readiness.WARM_UP_REQUIRED, ReferralPolicies.POLICIES);

    /** Whoever triages the owner's sees one word more; not of one for a role that is hidden from some of them. */
    static final String ONE_WORD_MORE = """
            update referral f
            set updated_at = :now, version = f.version + 1
            where f.organization_id = :organization and f.id = :owning
              and (:role::uuid is null or exists (select from role r
                where r.organization_id = f.organization_id and r.id = :role::uuid and r.visibility <> 'CONFIDENTIAL'))""";

    /** A member's word for the one who is referred; there is one of each. */
    static final String WORD = """
            insert into referral_endorsement (organization_id, id, referral_id, member_id, outsider_id, relationship, text,
              first_hand, would_work_again, version, created_at, updated_at)
            values (:organization, :word, :referral, :referrer, :outsider::uuid, :relationship, :text, :firstHand,
              :wouldWorkAgain::boolean, 0, :now, :now)""";

    /**
     * What is written beside a referral that is sent: its word, its decision, its first step, and its ownership, if nobody has
     * it.
     */
    static final String SENT = """
            with word as (
              %s
            ), decided as (
              insert into referral_decision (organization_id, referral_id, rulings, disclosures, decided_at)
              values (:organization, :referral, :rulings, :disclosures, :now)
            ), stepped as (
              insert into referral_step (organization_id, id, referral_id, stage, member_id, at)
              values (:organization, :step, :referral, 'SUBMITTED', :member::uuid, :now)
            )
            insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
            select :organization, :referral, :person, :referrer, tstzrange(:now::timestamptz, :until::timestamptz)
            where :free""".formatted(WORD);

    static final String STEP = """
            insert into referral_step (organization_id, id, referral_id, stage, note, member_id, at)
            values (:organization, :step, :referral, :stage, :note, :member::uuid, :now)""";

    private SendingQueries() {}
}
