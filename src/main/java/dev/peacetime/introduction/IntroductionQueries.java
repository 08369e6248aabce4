package dev.peacetime.introduction;

/** The SQL of introductions. What each who takes part is told is decided here, in one place. */
final class IntroductionQueries {

    /** Who sees an introduction {@code i}, and as what; whom it is about, once the connector wants it. */
    private static final String PART = """
            cross join lateral (
              select case
                when i.asker_id = :member::uuid then 'ASKER'
                when i.connector_id = :member::uuid then 'CONNECTOR'
                when i.passed_on_at is not null and exists (select from member m
                  where m.organization_id = i.organization_id and m.id = :member::uuid and m.person_id = i.target_id)
                  then 'TARGET' end as part
            ) seen""";

    /**
     * What the asker sees depends on nothing but whether it was accepted and whether the deadline is over; what the connector
     * sees, besides, on what they did themselves.
     */
    private static final String STATUS = """
            cross join lateral (
              select case
                when i.stage = 'ACCEPTED' then 'ACCEPTED'
                when seen.part = 'ASKER' then case when i.deadline > :now::timestamptz then 'WAITING' else 'NOT_THIS_TIME' end
                when seen.part = 'CONNECTOR' and i.stage = 'DECLINED' and i.passed_on_at is null then 'DECLINED'
                when seen.part = 'TARGET' and i.stage = 'DECLINED' then 'DECLINED'
                when i.deadline <= :now::timestamptz then 'NOT_THIS_TIME'
                when seen.part = 'CONNECTOR' and i.passed_on_at is not null then 'PASSED_ON'
                else 'TO_ANSWER' end as status
            ) now
            cross join lateral (
              select case now.status
                when 'WAITING' then i.created_at
                when 'TO_ANSWER' then coalesce(case when seen.part = 'TARGET' then i.passed_on_at end, i.created_at)
                when 'PASSED_ON' then i.passed_on_at
                when 'NOT_THIS_TIME' then i.deadline
                when 'DECLINED' then i.answered_at
                else i.updated_at end as at
            ) shown""";

    /** Ends in its where clause. Bound: {@code :now}. */
    static final String INTRODUCTIONS = """
            select i.id, seen.part, now.status, i.asker_id, a.name as asker_name, c.person_id as connector_id,
              c.name as connector_name, i.target_id, t.name as target_name, i.purpose, i.blurb, i.topic,
              case when seen.part = 'ASKER' then i.reason end as reason,
              case when seen.part <> 'ASKER' or now.status = 'ACCEPTED' then i.words end as words,
              case
                when now.status = 'ACCEPTED' and seen.part = 'ASKER' then array(select w.written from contact_way w
                  where w.organization_id = i.organization_id and w.person_id = i.target_id and w.kind = 'EMAIL' and w.living
                  order by w.position)
                when now.status = 'ACCEPTED' and seen.part = 'TARGET' then array[a.email]
                else '{}' end as addresses,
              case when seen.part <> 'TARGET' then i.result end as result,
              case when seen.part <> 'TARGET' then i.result_text end as result_text,
              case when seen.part <> 'TARGET' then i.thanks end as thanks,
              case when seen.part <> 'TARGET' then i.result_at end as result_at,
              i.deadline, i.created_at, shown.at as updated_at,
              md5(concat_ws('|', seen.part, now.status, shown.at)) as version
            from introduction i
            join member a on a.organization_id = i.organization_id and a.id = i.asker_id
            join member c on c.organization_id = i.organization_id and c.id = i.connector_id
            join person t on t.organization_id = i.organization_id and t.id = i.target_id
            """ + PART + "\n" + STATUS + """

            where i.organization_id = :organization and seen.part is not null""";

    static final String ASKED_THIS_MONTH = """
            select count(*)::integer as asked
            from introduction i
            join organization o on o.organization_id = i.organization_id
            where i.organization_id = :organization and i.connector_id = :connector
              and i.created_at >= date_trunc('month', :now::timestamptz at time zone o.time_zone) at time zone o.time_zone""";

    /** What is asked of one connector is counted one after the other. */
    static final String ONE_AFTER_THE_OTHER =
            "select pg_advisory_xact_lock(hashtextextended('connector ' || :connector::text, 0))";

    static final String OVERDUE = """
            select i.id from introduction i
            where i.organization_id = :organization and i.live and i.deadline <= :now::timestamptz
            order by i.id
            for update skip locked""";

    /** What stands behind a target's link. */
    static final String ANSWER_PAGE = """
            select a.name as asker_name, c.name as connector_name, o.name as organization, t.name as target_name, i.purpose,
              i.blurb, i.words, i.deadline
            from introduction i
            join organization o on o.organization_id = i.organization_id
            join member a on a.organization_id = i.organization_id and a.id = i.asker_id
            join member c on c.organization_id = i.organization_id and c.id = i.connector_id
            join person t on t.organization_id = i.organization_id and t.id = i.target_id
            where i.organization_id = :organization and i.id = :id""";

    static final String TO_ANSWER = """
            select 'INTRODUCTION_TO_ANSWER' as kind, i.deadline as due_at, i.id, i.target_id as person_id, null::uuid as role_id
            from introduction i
            where i.organization_id = :organization and i.live and i.deadline > :now::timestamptz
              and ((i.stage = 'ASKED' and i.connector_id = :member::uuid)
                or (i.stage = 'PASSED_ON' and exists (select from member m
                  where m.organization_id = i.organization_id and m.id = :member::uuid and m.person_id = i.target_id)))
            union all
            select 'INTRODUCTION_OUTCOME_OWED', i.answered_at + interval '14 days', i.id, i.target_id, null::uuid
            from introduction i
            where i.organization_id = :organization and i.asker_id = :member::uuid and i.stage = 'ACCEPTED'
              and i.result is null""";

    /** Two who live for the same target cannot both be one's; the loser's stays where it is. */
    static final String MOVE = """
            update introduction i set target_id = :winner
            where i.organization_id = :organization and i.target_id = :loser
              and (not i.live or not exists (select from introduction o
                where o.organization_id = i.organization_id and o.target_id = :winner and o.live))
            returning i.id""";

    static final String MOVE_BACK = """
            update introduction i set target_id = :loser
            where i.organization_id = :organization and i.target_id = :winner and i.id = any (:ids::uuid[])""";

    private IntroductionQueries() {}
}
