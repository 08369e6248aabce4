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
              a.guard, a.small_world, a.status, a.expires_at, a.answered_at, a.shielded_at, a.created_at, a.updated_at, a.version, b.role_id, b.questions
            from ask a
            join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
            where a.organization_id = :organization""";

    static final String ASKS = ASK_COLUMNS + "\n  and " + BackchannelVisibility.REQUEST;

    /** An ask as the member sees it who shall speak with the referee; they need not be on the team. */
    static final String MY_ASKS =
            ASK_COLUMNS + "\n  and (a.member_id = :member::uuid or " + BackchannelVisibility.REQUEST + ")";

    static final String ANY_ASK = ASK_COLUMNS;

    private BackchannelQueries() {}
}
