package dev.peacetime.note;

import dev.peacetime.role.RoleVisibility;
import dev.peacetime.vault.Vault;

/** The SQL of notes. */
final class NoteQueries {

    private static final String SEALED = "w.number as wording, w.key_id, w.sealed, " + Vault.KEY_COLUMNS;

    private static final String FROM = """
            from note n
            join ask a on a.organization_id = n.organization_id and a.id = n.ask_id
            join backchannel_request b on b.organization_id = n.organization_id and b.id = n.request_id""";

    private static final String LIVING = """

            where n.organization_id = :organization and n.expires_at > :now and n.erased_at is null""";

    /**
     * When a note came, changed and ends, and since when it is marked. Of a CONFIDENTIAL one only the day is told, and it is
     * marked when anybody is shielded who may have said it: else it were found out by times who did. Whoever answered openly, or
     * declined, by a link may have said it before.
     */
    private static final String TIMES = """

            cross join lateral (
              select n.created_at, n.updated_at, n.expires_at, a.shielded_at where n.tier <> 'CONFIDENTIAL'
              union all
              select date_trunc('day', n.created_at, 'UTC'), date_trunc('day', n.updated_at, 'UTC'),
                date_trunc('day', n.expires_at, 'UTC'),
                (select min(s.shielded_at) from ask s
                  where s.organization_id = n.organization_id and s.request_id = n.request_id
                    and (s.status not in ('ANSWERED', 'DECLINED')
                      or (s.via = 'LINK' and s.answered_at >= n.created_at)))
              where n.tier = 'CONFIDENTIAL') t""";

    /** That there are notes, of those that may be read by who asks; ends in its where clause. */
    static final String HINTS = """
            select n.id, n.request_id, n.tier, n.first_hand, n.wordings, n.version
            """ + FROM + LIVING + "\n  and " + NoteVisibility.SQL;

    /** Whole notes in their latest wording; ends in its where clause. */
    static final String NOTES =
            """
            select n.id, n.request_id, case when n.tier = 'CONFIDENTIAL' then null else n.ask_id end as ask_id,
              case when n.tier = 'CONFIDENTIAL' then null else n.writer_id end as writer_id,
              case when n.tier = 'CONFIDENTIAL' then null else a.referee_id end as referee_id,
              n.first_hand, n.tier, n.reader_ids, n.wordings, t.expires_at, t.shielded_at, t.created_at, t.updated_at,
              n.version || case when t.shielded_at is null then '' else '.' || extract(epoch from t.shielded_at) end as version,
              b.person_id, b.role_id, b.consent_id,
            """ + "  " + SEALED + "\n" + FROM + TIMES + """

            join note_wording w on w.organization_id = n.organization_id and w.note_id = n.id
            join data_key k on k.organization_id = w.organization_id and k.id = w.key_id""" + LIVING + "\n  and " + NoteVisibility.SQL;

    static final String KEEP_WORDING = """
            insert into note_wording (organization_id, note_id, number, key_id, sealed, created_at)
            values (:organization, :note, :number, :key, :sealed, :now)""";

    static final String SEALED_BEFORE = "select w.note_id as id, " + SEALED + """

            from note_wording w
            join data_key k on k.organization_id = w.organization_id and k.id = w.key_id
            where w.organization_id = :organization and w.key_id <> :key
            order by w.note_id, w.number
            limit :most
            for update of w""";

    static final String SEAL_ANEW = """
            update note_wording set key_id = :key, sealed = :sealed
            where organization_id = :organization and note_id = :note and number = :number""";

    static final String ERASE = """
            delete from note_wording w
            using note n
            where w.organization_id = :organization and n.organization_id = w.organization_id and n.id = w.note_id
              and n.expires_at <= :now and n.erased_at is null""";

    static final String ERASED = """
            update note set erased_at = :now, version = version + 1
            where organization_id = :organization and expires_at <= :now and erased_at is null""";

    static final String SENT_UNDER = "select n.id, n.tier, n.first_hand, " + SEALED + """

            from note n
            join note_wording w on w.organization_id = n.organization_id and w.note_id = n.id and w.number = 1
            join data_key k on k.organization_id = w.organization_id and k.id = w.key_id
            where n.organization_id = :organization and n.ask_id = :ask
              and n.sent_under = sha256(convert_to(:sentUnder, 'UTF8'))""";

    static final String SEND_UNDER = """
            update note set sent_under = sha256(convert_to(:sentUnder, 'UTF8'))
            where organization_id = :organization and id = :note""";

    /** Notes of a request are counted one after the other. */
    static final String HOLD_REQUEST = """
            select b.id from backchannel_request b
            where b.organization_id = :organization and b.id = :request
            for no key update""";

    static final String BALLOTS = """
            select n.id, n.first_hand,
              array(select distinct a.referee_id from ask a
                where a.organization_id = n.organization_id and a.id = any (n.may_be_of)) as may_be_of,
            """ + "  " + SEALED + """

            from note n
            join note_wording w on w.organization_id = n.organization_id and w.note_id = n.id and w.number = n.wordings
            join data_key k on k.organization_id = w.organization_id and k.id = w.key_id
            where n.organization_id = :organization and n.request_id = :request and n.tier = :tier
              and (n.released_at is not null) = :released
            order by n.created_at, n.id""";

    static final String RELEASED = """
            update note set released_at = :now
            where organization_id = :organization and id = any (:notes::uuid[])""";

    static final String TOLD = """
            select t.question, t.note_ids from summary_tally t
            where t.organization_id = :organization and t.request_id = :request and t.tier = :tier""";

    static final String KEEP_TALLY = """
            insert into summary_tally (organization_id, id, request_id, tier, question, counts, note_ids, created_at)
            values (:organization, :id, :request, :tier, :question, :counts, :notes, :now)""";

    static final String TALLIES = """
            select t.question, t.tier, t.counts, t.created_at from summary_tally t
            where t.organization_id = :organization and t.request_id = :request
            order by t.tier, t.question, t.id""";

    static final String WRITE_READ = """
            insert into note_read (organization_id, id, note_id, member_id, purpose, created_at)
            values (:organization, :id, :note, :member, :purpose, :now)""";

    /** A note on a candidate for a role that the caller sees. */
    static final String WATCHED = """
            select n.id
            from note n
            join backchannel_request b on b.organization_id = n.organization_id and b.id = n.request_id
            join role r on r.organization_id = b.organization_id and r.id = b.role_id
            where n.organization_id = :organization and n.id = :note and\s""" + RoleVisibility.SQL;

    static final String READS = """
            select d.id, d.note_id, d.member_id, d.purpose, d.created_at
            from note_read d
            where d.organization_id = :organization and d.note_id = :note""";

    private NoteQueries() {}
}
