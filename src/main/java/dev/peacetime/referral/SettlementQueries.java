package dev.peacetime.referral;

/** The SQL of what a merge of two people means for their referrals. */
final class SettlementQueries {

    static final String RIGHTS = """
            select s.referral_id, s.member_id, lower(s.during) as from_at, upper(s.during) as until_at
            from referral_ownership s
            where s.organization_id = :organization and s.person_id in (:winner, :loser)
            for update""";

    /** Every referral that rests on a right which gives way, as it was before. */
    static final String KEEP_BEFORE = """
            insert into referral_settlement (organization_id, merge_id, referral_id, owning_referral_id, before_standing,
              before_owning_id, before_during, before_stage, before_next_update_by, before_acknowledged_at, as_twice,
              settled_at)
            select :organization, :merge, f.id, :older, f.standing, f.owning_referral_id,
              case when f.id = :younger then s.during end, f.stage, f.next_update_by, f.acknowledged_at,
              false, :now
            from referral f
            left join referral_ownership s on s.organization_id = f.organization_id and s.referral_id = f.id
            where f.organization_id = :organization and f.owning_referral_id = :younger
            on conflict (organization_id, merge_id, referral_id) do update
            set owning_referral_id = excluded.owning_referral_id, before_during = excluded.before_during""";

    static final String GIVE_WAY = """
            with gone as (
              delete from referral_ownership s where s.organization_id = :organization and s.referral_id = :younger
            )
            update referral f
            set owning_referral_id = :older, standing = case when f.referrer_id = :owner then 'OWNER' else 'CO_ENDORSER' end,
              answered_at = :now, updated_at = :now, version = f.version + 1
            where f.organization_id = :organization and f.owning_referral_id = :younger
            returning f.id, f.standing""";

    static final String MOVE_RIGHTS = """
            update referral_ownership s set person_id = :to
            where s.organization_id = :organization and s.referral_id = any (:ids::uuid[])""";

    /** The younger of two open referrals of one referrer for the same; moved to one person, they would be one twice. */
    static final String TWICE = """
            select y.id, o.id as older
            from referral y
            join referral o on o.organization_id = y.organization_id and o.referrer_id = y.referrer_id
              and o.outsider_id is not distinct from y.outsider_id and o.role_id is not distinct from y.role_id
              and o.person_id in (:winner, :loser) and o.person_id <> y.person_id and o.closed_at is null and o.id < y.id
            where y.organization_id = :organization and y.person_id in (:winner, :loser) and y.closed_at is null""";

    static final String KEEP_TWICE = """
            insert into referral_settlement (organization_id, merge_id, referral_id, owning_referral_id, before_standing,
              before_owning_id, before_stage, before_next_update_by, before_acknowledged_at, as_twice, settled_at)
            select :organization, :merge, f.id, f.owning_referral_id, f.standing, f.owning_referral_id, f.stage,
              f.next_update_by, f.acknowledged_at, true, :now
            from referral f
            where f.organization_id = :organization and f.id = :id
            on conflict do nothing""";

    static final String MOVE = """
            update referral f set person_id = :to, updated_at = :now, version = f.version + 1
            where f.organization_id = :organization and f.person_id = :from
            returning f.id""";

    static final String MOVE_BACK = """
            update referral f set person_id = :to, updated_at = :now, version = f.version + 1
            where f.organization_id = :organization and f.person_id = :from and f.id = any (:ids::uuid[])""";

    /** What was settled by a merge and has not changed again since; what was closed as sent twice is open again. */
    static final String RESTORE = """
            update referral f
            set standing = l.before_standing, owning_referral_id = l.before_owning_id,
              stage = case when l.reopens then l.before_stage else f.stage end,
              next_update_by = case when l.reopens then l.before_next_update_by else f.next_update_by end,
              acknowledged_at = case when l.reopens then l.before_acknowledged_at else f.acknowledged_at end,
              closed_at = case when l.reopens then null else f.closed_at end,
              feedback_reason = case when l.reopens then null else f.feedback_reason end,
              feedback_text = case when l.reopens then null else f.feedback_text end,
              answered_at = :now, updated_at = :now, version = f.version + 1
            from (
              select l.referral_id, l.owning_referral_id, l.before_standing, l.before_owning_id, l.before_stage,
                l.before_next_update_by, l.before_acknowledged_at, l.as_twice and not exists (select from referral x
                  where x.organization_id = g.organization_id and x.person_id = g.person_id
                    and x.referrer_id = g.referrer_id and x.outsider_id is not distinct from g.outsider_id
                    and x.role_id is not distinct from g.role_id and x.closed_at is null) as reopens
              from referral_settlement l
              join referral g on g.organization_id = l.organization_id and g.id = l.referral_id
              where l.organization_id = :organization and l.merge_id = :merge
            ) l
            where f.organization_id = :organization and f.id = l.referral_id
              and f.owning_referral_id = l.owning_referral_id
            returning f.id, f.owning_referral_id, f.standing""";

    static final String RESTORE_RIGHTS = """
            insert into referral_ownership (organization_id, referral_id, person_id, member_id, during)
            select f.organization_id, f.id, f.person_id, f.referrer_id, l.before_during
            from referral_settlement l
            join referral f on f.organization_id = l.organization_id and f.id = l.referral_id
            where l.organization_id = :organization and l.merge_id = :merge and l.before_during is not null
            on conflict do nothing""";

    static final String UNDONE = """
            update referral_settlement l set undone_at = :now
            where l.organization_id = :organization and l.merge_id = :merge""";

    private SettlementQueries() {}
}
