package dev.peacetime.backchannel;

/** The SQL of backchannels; each text ends in its where clause. */
final class BackchannelQueries {

    private static final String REQUEST_COLUMNS = """
            select b.id, b.person_id, b.role_id, b.requested_by_id, b.questions, b.consent_id, b.created_at, b.updated_at,
              b.version
            from backchannel_request b
            where b.organization_id = :organization""";

    static final String REQUESTS = REQUEST_COLUMNS + "\n  and " + BackchannelVisibility.REQUEST;

    /** A request, whoever may see it: for acts of those who were let in by something else. */
    static final String ANY_REQUEST = REQUEST_COLUMNS + " and b.id = :id";

    private static final String ASK_COLUMNS = """
            select a.id, a.request_id, b.person_id, a.referee_id, a.via, a.member_id, a.asked_by_id, a.attestation,
              a.guard, a.status, a.expires_at, a.answered_at, a.created_at, a.updated_at, a.version, b.role_id, b.questions
            from ask a
            join backchannel_request b on b.organization_id = a.organization_id and b.id = a.request_id
            where a.organization_id = :organization""";

    static final String ASKS = ASK_COLUMNS + "\n  and " + BackchannelVisibility.REQUEST;

    /** An ask as the member sees it who shall speak with the referee; they need not be on the team. */
    static final String MY_ASKS =
            ASK_COLUMNS + "\n  and (a.member_id = :member::uuid or " + BackchannelVisibility.REQUEST + ")";

    static final String ANY_ASK = ASK_COLUMNS;

    static final String NOTES = """
            select n.id, n.request_id, case when n.tier = 'CONFIDENTIAL' then null else n.ask_id end as ask_id,
              case when n.tier = 'CONFIDENTIAL' then null else n.writer_id end as writer_id,
              case when n.tier = 'CONFIDENTIAL' then null else a.referee_id end as referee_id,
              n.worked_together, n.first_hand, n.would_work_again, n.answers, n.tier, n.reader_ids, n.disclosures,
              n.expires_at, n.created_at, n.updated_at, n.version, b.person_id, b.role_id, b.consent_id
            from note n
            join ask a on a.organization_id = n.organization_id and a.id = n.ask_id
            join backchannel_request b on b.organization_id = n.organization_id and b.id = n.request_id
            where n.organization_id = :organization and n.expires_at > :now and\s""" + BackchannelVisibility.NOTE;

    static final String WRITE_READ = """
            insert into note_read (organization_id, id, note_id, member_id, purpose, created_at)
            values (:organization, :id, :note, :member, :purpose, :now)""";

    static final String READS = """
            select d.id, d.note_id, d.member_id, d.purpose, d.created_at
            from note_read d
            where d.organization_id = :organization and d.note_id = :note""";

    private BackchannelQueries() {}
}
