package dev.peacetime.referral;

/** The SQL of referrals. */
final class ReferralQueries {

    /**
     * Referrals with all that belongs to them, straight into their views; ends in its where clause. What only those may see
     * who see it whole is null for others. What is asked of each for that is asked once ({@code offset 0}): written into
     * wherever it is named, it makes a plan of which the beginning costs more than the running. The referrer's word is found
     * among those of the referral ({@code is not distinct from}), never among all that the referrer ever put in.
     */
    static final String REFERRALS = """
            select f.id, w.id as person_id, w.name as person_name, f.referrer_id, f.sent_by_id, f.outsider_id, f.standing,
              f.stage, v.whole, v.limited, f.confirmation,
              case when v.role_seen then f.role_id end as role_id,
              case when f.standing = 'OWNER' then f.referrer_id when v.whole and u.owners_role_seen then o.referrer_id end as owner_id,
              case when f.standing = 'OWNER' or (v.whole and u.owners_role_seen) then upper(s.during) end as owned_until,
              e.relationship, e.text, e.first_hand, e.would_work_again, v.strength, d.disclosures,
              case when f.referrer_id = :member::uuid then f.reason end as reason, f.policy_number,
              d.decided_at, d.rulings, f.acknowledge_by, f.acknowledged_at, f.next_update_by, f.closed_at,
              f.feedback_reason, f.feedback_text, others.words as co_endorsers, steps.told as history,
              array(select x.id from referral x
                where x.organization_id = f.organization_id and x.sent_with_id = f.sent_with_id and x.id <> f.id
                  and (f.referrer_id = :member::uuid or (:triages and %3$s))
                order by x.id) as sent_with,
              settled.at as settled_at, f.created_at,
              case when v.whole then f.updated_at else v.told_at end as updated_at,
              case when v.whole then f.version || '.' || w.version || '.' || others.number
                else (extract(epoch from v.told_at) * 1000000)::bigint || '.' || w.version || '.' || v.role_seen::integer
                end || '.' || v.limited::integer as version
            from referral f
            join referral_endorsement e
              on e.organization_id = f.organization_id and e.referral_id = f.id
                and e.member_id is not distinct from f.referrer_id
            join referral o on o.organization_id = f.organization_id and o.id = f.owning_referral_id
            cross join lateral (select %2$s as role_seen, %1$s as owners_role_seen, %4$s as limited, %5$s as strength
              offset 0) u
            cross join lateral (select :triages and u.role_seen as whole, u.role_seen, u.limited, u.strength,
              case when u.limited then greatest(f.created_at, f.acknowledged_at, f.closed_at)
                else greatest(f.created_at, f.answered_at) end as told_at) v
            join person p on p.organization_id = f.organization_id and p.id = f.person_id
            join person w on w.organization_id = p.organization_id
              and w.id = case when p.merged_into_id is null then p.id else p.merged_into_id end
            join referral_decision d on d.organization_id = f.organization_id and d.referral_id = f.id
            left join referral_ownership s on s.organization_id = f.organization_id and s.referral_id = f.owning_referral_id
            left join lateral (
              select max(l.settled_at) as at from referral_settlement l
              where l.organization_id = f.organization_id and l.referral_id = f.id and l.undone_at is null
            ) settled on true
            left join lateral (
              select count(*) as number, coalesce(json_agg(json_build_object('memberId', c.member_id,
                'outsiderId', c.outsider_id, 'referralId', x.id, 'relationship', c.relationship, 'text', c.text,
                'firstHand', c.first_hand, 'wouldWorkAgain', c.would_work_again, 'createdAt', c.created_at)
                order by c.id), '[]') as words
              from referral x
              join referral_endorsement c on c.organization_id = x.organization_id and c.referral_id = x.id
              where x.organization_id = f.organization_id and x.owning_referral_id = f.owning_referral_id
                and (c.member_id, c.outsider_id) is distinct from (f.referrer_id, f.outsider_id) and %3$s
                and (x.id = f.id or (f.standing = 'OWNER' and (x.standing = 'CO_ENDORSER' or x.outsider_id is not null)))
            ) others on v.whole
            left join lateral (
              select json_agg(json_build_object('stage', t.stage, 'note', t.note, 'memberId', t.member_id, 'at', t.at)
                order by t.id) as told
              from referral_step t
              where t.organization_id = f.organization_id and t.referral_id = f.id
            ) steps on v.whole
            where f.organization_id = :organization""".formatted(
                    ReferralVisibility.roleSeen("o"),
                    ReferralVisibility.ROLE_SEEN,
                    ReferralVisibility.roleSeen("x"),
                    ReferralVisibility.LIMITED,
                    Relationship.STRENGTH);

    /** As little as tells whether a referral is there for somebody. */
    static final String SEEN = """
            select f.id
            from referral f
            where f.organization_id = :organization and f.id = :id""";

    static final String ERASED = """
            select x.referral_id
            from referral_erasure x
            where x.organization_id = :organization and x.referral_id = :id and x.referrer_id = :member::uuid""";

    private ReferralQueries() {}
}
