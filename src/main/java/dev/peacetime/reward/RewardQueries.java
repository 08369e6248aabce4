package dev.peacetime.reward;

/** The SQL of rewards. */
final class RewardQueries {

    /** All that decides about the rewards of a referral that led to a hire. */
    static final String HIRE = """
            select f.referrer_id, f.person_id, f.policy_number, coalesce(p.rewards, '[]') as rewards, r.level,
              f.closed_at as hired_at, f.standing = 'OWNER' as owner, f.outsider_id is not null as by_outsider,
              exists (select from referral x
                join referral_decision d on d.organization_id = x.organization_id and d.referral_id = x.id
                where x.organization_id = f.organization_id and x.person_id = f.person_id and x.referrer_id = f.referrer_id
                  and x.outsider_id is not distinct from f.outsider_id and d.disclosures @> '[{"kind": "KIN"}]') as kin,
              exists (select from hiring_team_member t where t.organization_id = f.organization_id
                and t.role_id = f.role_id and t.member_id = f.referrer_id and t.part = 'HIRING_MANAGER') as own_role,
              upper(s.during) as owned_until, m.deactivated_at as referrer_left
            from referral f
            join member m on m.organization_id = f.organization_id and m.id = f.referrer_id
            left join referral_policy p on p.organization_id = f.organization_id and p.number = f.policy_number
            left join role r on r.organization_id = f.organization_id and r.id = f.role_id
            left join referral_ownership s on s.organization_id = f.organization_id and s.referral_id = f.owning_referral_id
            where f.organization_id = :organization and f.id = :referral""";

    static final String SEEN = """
            select f.id
            from referral f
            where f.organization_id = :organization and f.id = :id and\s""" + RewardVisibility.SQL;

    /** What has become due and was not told so yet, with when its member left. */
    static final String RIPE = """
            select w.id, m.deactivated_at
            from reward w
            join member m on m.organization_id = w.organization_id and m.id = w.member_id
            where w.organization_id = :organization and w.status = 'PENDING' and w.due_at <= :now
            order by w.due_at, w.id
            for update of w skip locked""";

    static final String LEFT = """
            select m.deactivated_at
            from member m
            where m.organization_id = :organization and m.id = :who and m.deactivated_at <= :due""";

    private RewardQueries() {}
}
