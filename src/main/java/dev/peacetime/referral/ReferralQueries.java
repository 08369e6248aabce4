package dev.peacetime.referral;

/** The SQL of referrals. */
final class ReferralQueries {

    /**
     * Referrals with all that belongs to them, straight into their views; ends in its where clause. What only those may see
     * who see it whole is null for others.
     */
    static final String REFERRALS = """
            select f.id, w.id as person_id, w.name as person_name, f.referrer_id, f.standing, f.stage, v.whole,
              case when v.role_seen then f.role_id end as role_id,
              case when f.standing = 'OWNER' then f.referrer_id when v.whole and %1$s then o.referrer_id end as owner_id,
              case when f.standing = 'OWNER' or (v.whole and %1$s) then upper(s.during) end as owned_until,
              e.relationship, e.text, e.first_hand, e.would_work_again, d.disclosures, f.policy_number, d.decided_at,
              d.rulings, f.acknowledge_by, f.acknowledged_at, f.next_update_by, f.closed_at, f.feedback_reason,
              f.feedback_text, others.words as co_endorsers, steps.told as history, f.created_at,
              case when v.whole then f.updated_at else coalesce(f.answered_at, f.created_at) end as updated_at,
              case when v.whole then f.version || '.' || w.version || '.' || others.number
                else (extract(epoch from coalesce(f.answered_at, f.created_at)) * 1000000)::bigint || '.' || w.version
          || '.' || v.role_seen::integer
                end as version
            from referral f
            cross join lateral (select %3$s as whole, %2$s as role_seen) v
            join person p on p.organization_id = f.organization_id and p.id = f.person_id
            join person w on w.organization_id = p.organization_id and w.id = coalesce(p.merged_into_id, p.id)
            join referral o on o.organization_id = f.organization_id and o.id = f.owning_referral_id
            join referral_decision d on d.organization_id = f.organization_id and d.referral_id = f.id
            join referral_endorsement e
              on e.organization_id = f.organization_id and e.referral_id = f.id and e.member_id = f.referrer_id
            left join referral_ownership s on s.organization_id = f.organization_id and s.referral_id = f.owning_referral_id
            left join lateral (
              select count(*) as number, coalesce(jsonb_agg(jsonb_build_object('memberId', c.member_id, 'referralId', x.id,
                'relationship', c.relationship, 'text', c.text, 'firstHand', c.first_hand,
                'wouldWorkAgain', c.would_work_again, 'createdAt', c.created_at) order by c.id), '[]') as words
              from referral x
              join referral_endorsement c on c.organization_id = x.organization_id and c.referral_id = x.id
              where x.organization_id = f.organization_id and x.owning_referral_id = f.owning_referral_id
                and c.member_id <> f.referrer_id and %4$s
                and (x.id = f.id or (f.standing = 'OWNER' and x.standing = 'CO_ENDORSER'))
            ) others on v.whole
            left join lateral (
              select jsonb_agg(jsonb_build_object('stage', t.stage, 'note', t.note, 'memberId', t.member_id, 'at', t.at)
                order by t.id) as told
              from referral_step t
              where t.organization_id = f.organization_id and t.referral_id = f.id
            ) steps on v.whole
            where f.organization_id = :organization""".formatted(
                    ReferralVisibility.roleSeen("o"),
                    ReferralVisibility.ROLE_SEEN,
                    ReferralVisibility.WHOLE,
                    ReferralVisibility.roleSeen("x"));

    /** As little as tells whether a referral is there for somebody. */
    static final String SEEN = """
            select f.id
            from referral f
            where f.organization_id = :organization and f.id = :id""";

    /** All that decides about a referral: the policy that holds, who they are to each other, and who owns the person. */
    static final String SITUATION = """
            select l.number, l.ownership_days, l.acknowledge_within_business_days, l.update_every_business_days, l.time_zone,
              exists (select from member m where m.organization_id = :organization and m.person_id = :person::uuid
                and m.id = :member::uuid) as themselves,
              exists (select from member m where m.organization_id = :organization and m.person_id = :person::uuid
                and m.deactivated_at is null) as member,
              (select f.id from referral f where f.organization_id = :organization and f.person_id = :person::uuid
                and f.referrer_id = :member::uuid and f.role_id is not distinct from :role::uuid
                and f.closed_at is null) as sent_id,
              s.referral_id as owning_id, s.member_id as owner_id
            from (%s order by p.number desc limit 1) l
            left join lateral (
              select s.referral_id, s.member_id
              from referral_ownership s
              where s.organization_id = :organization and s.person_id = :person::uuid
                and s.during && tstzrange(:now::timestamptz, :now::timestamptz + make_interval(hours => 24 * l.ownership_days))
              order by lower(s.during) limit 1
            ) s on true""".formatted(ReferralPolicies.POLICIES);

    /** What is written beside a referral that is sent: its decision, its first step, and its ownership, if nobody has it. */
    static final String SENT = """
            with decided as (
              insert into referral_decision (organization_id, referral_id, rulings, disclosures, decided_at)
              values (:organization, :referral, :rulings, :disclosures, :now)
            ), stepped as (
              insert into referral_step (organization_id, id, referral_id, stage, member_id, at)
              values (:organization, :step, :referral, 'SUBMITTED', :member::uuid, :now)
            )
            insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
            select :organization, :referral, :person, :member::uuid, tstzrange(:now::timestamptz, :until::timestamptz)
            where :free""";

    static final String STEP = """
            insert into referral_step (organization_id, id, referral_id, stage, note, member_id, at)
            values (:organization, :step, :referral, :stage, :note, :member::uuid, :now)""";

    private ReferralQueries() {}
}
