package dev.peacetime.ats;

/** The SQL of connections to ATSs. */
final class AtsQueries {

    static final String TAKE = """
            insert into ats_event
              (organization_id, id, connection_id, digest, type, kind, status, payload, received_at)
            values (:organization, :id, :connection, :digest, :type, :kind, 'RECEIVED', :payload, :now)
            on conflict on constraint ats_event_is_taken_once do nothing""";

    static final String CONNECTION_OF = """
            select e.connection_id
            from ats_event e
            where e.organization_id = :organization and e.id = :id""";

    /** The event of a connection whose turn it is, up to one. */
    static final String NEXT = """
            select e.id, e.payload
            from ats_event e
            where e.organization_id = :organization and e.connection_id = :connection and e.id <= :until
              and e.status = 'RECEIVED'
            order by e.id
            limit 1""";

    static final String SETTLE = """
            update ats_event
            set status = :status, code = :code, sentence = :sentence, person_id = :person::uuid
            where organization_id = :organization and id = :id""";

    static final String FORGET_PAYLOADS = """
            update ats_event
            set payload = null
            where organization_id = :organization and received_at < :before and payload is not null
              and status <> 'RECEIVED'""";

    static final String CANDIDATE = """
            select c.person_id
            from ats_candidate c
            where c.organization_id = :organization and c.connection_id = :connection and c.external_id = :external""";

    static final String KEEP_CANDIDATE = """
            insert into ats_candidate (organization_id, connection_id, external_id, person_id)
            values (:organization, :connection, :external, :person)
            on conflict on constraint ats_candidate_is_one_person do update set person_id = excluded.person_id""";

    static final String FORGET_CANDIDATE = """
            delete from ats_candidate
            where organization_id = :organization and connection_id = :connection and external_id = :external""";

    static final String HEAR_OF_JOB = """
            insert into ats_job (organization_id, connection_id, external_id, name)
            values (:organization, :connection, :external, :name)
            on conflict on constraint ats_job_is_one_role do update set name = coalesce(excluded.name, ats_job.name)
            returning role_id""";

    static final String MAP_JOB = """
            insert into ats_job (organization_id, connection_id, external_id, role_id)
            values (:organization, :connection, :external, :role)
            on conflict on constraint ats_job_is_one_role do update set role_id = excluded.role_id""";

    /** Jobs with their roles, where those may be known of; ends in its where clause. */
    static final String JOBS = """
            select j.external_id, j.name, r.id as role_id
            from ats_job j
            left join lateral (select r.id from role r
              where r.organization_id = j.organization_id and r.id = j.role_id and %s) r on true
            where j.organization_id = :organization""";

    private AtsQueries() {}
}
