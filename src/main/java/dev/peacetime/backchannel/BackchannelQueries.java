package dev.peacetime.backchannel;

/** The SQL of backchannels; each text ends in its where clause. */
final class BackchannelQueries {

    private static final String REQUEST_COLUMNS = """
            select b.id, b.person_id, b.role_id, b.requested_by_id, b.questions, b.consent_id, b.purpose, b.stage,
              b.candidate_told_at, b.candidate_told_by_id, b.created_at, b.updated_at,
              b.version
            from backchannel_request b
            where b.organization_id = :organization""";

    static final String REQUESTS = REQUEST_COLUMNS + "\n  and " + BackchannelVisibility.REQUEST;

    /** A request, whoever may see it: for acts of those who were let in by something else. */
    static final String ANY_REQUEST = REQUEST_COLUMNS + " and b.id = :id";

    private static final String ASK_COLUMNS = """
            select a.id, a.request_id, b.person_id, a.referee_id, a.via, a.member_id, a.asked_by_id, a.attestation,
              case when a.asked_by_id = :member::uuid then a.reason end as reason,
              a.guard, a.small_world, case when k.known then 'ANSWERED' else a.status end as status, a.expires_at,
              case when k.known then a.confided_at else a.answered_at end as answered_at, a.shielded_at, a.created_at,
              case when k.known then greatest(a.updated_at, a.confided_at) else a.updated_at end as updated_at,
              a.version || case when k.known then '.answered' else '' end as version, b.role_id, b.questions
            from ask a
            join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
            cross join lateral (select coalesce(:member::uuid = any (a.confided_to), false) as known) k
            where a.organization_id = :organization""";

    static final String ASKS = ASK_COLUMNS + "\n  and " + BackchannelVisibility.REQUEST;

    /** An ask as the member sees it who shall speak with the referee; they need not be on the team. */
    static final String MY_ASKS =
            ASK_COLUMNS + "\n  and (a.member_id = :member::uuid or " + BackchannelVisibility.REQUEST + ")";

    static final String ANY_ASK = ASK_COLUMNS;

    /** Past the entity: whoever may not know sees neither another version nor another time. */
    static final String CONFIDE = """
            update ask set confided_at = coalesce(confided_at, :now),
              confided_to = array(select distinct k from unnest(confided_to || :knows::uuid[]) k order by k),
              confided_to_team = confided_to_team or :team
            where organization_id = :organization and id = :id""";

    static final String LOOKS_OPEN = """
            select a.id from ask a
            where a.organization_id = :organization and a.request_id = :request and a.status = 'SENT' and a.expires_at > :now
            order by a.id""";

    private BackchannelQueries() {}
}
