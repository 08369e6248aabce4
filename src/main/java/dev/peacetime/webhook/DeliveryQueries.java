package dev.peacetime.webhook;

/** The SQL by which events become deliveries, are taken, and are done with. */
final class DeliveryQueries {

    static final String ENABLED = """
            select w.id, w.url, w.types, w.caller_id, p.batch, p.arrival
            from webhook w
            join webhook_position p on p.organization_id = w.organization_id and p.webhook_id = w.id
            where w.organization_id = :organization and w.enabled
            order by w.id""";

    /** Where deliveries are to be made next, for whoever is first to make them. */
    static final String POSITION = """
            select p.batch, p.arrival
            from webhook_position p
            where p.organization_id = :organization and p.webhook_id = :webhook
            for update skip locked""";

    /** An event that was delivered once is sent anew if it comes again: whose webhook it is wanted a replay. */
    static final String QUEUE = """
            insert into delivery (organization_id, id, webhook_id, event_id, type, subject_id, batch, arrival, status,
              attempts, next_at, created_at, updated_at)
            values (:organization, :id, :webhook, :event, :type, :subject, :batch, :arrival, 'WAITING', 0, :now, :now, :now)
            on conflict (organization_id, webhook_id, event_id) do update
              set status = 'WAITING', attempts = 0, next_at = excluded.next_at, updated_at = excluded.updated_at
              where delivery.status <> 'WAITING'""";

    /** Takes deliveries that are due: of each subject the first one that waits, and none that another instance has. */
    static final String TAKE = """
            update delivery t set taken = :taken, taken_until = :until::timestamptz
            from (
              select d.id
              from delivery d
              where d.organization_id = :organization and d.webhook_id = :webhook and d.status = 'WAITING'
                and d.next_at <= :now::timestamptz and (d.taken_until is null or d.taken_until < :now::timestamptz)
                and not exists (select from delivery e
                  where e.organization_id = d.organization_id and e.webhook_id = d.webhook_id
                    and e.subject_id = d.subject_id and e.status = 'WAITING'
                    and (e.batch, e.arrival) < (d.batch, d.arrival))
              order by d.batch, d.arrival
              limit :most
              for update of d skip locked
            ) due
            where t.organization_id = :organization and t.id = due.id
            returning t.id, t.event_id, t.type, t.subject_id, t.attempts, t.created_at""";

    /** Ends a turn, unless another instance took the delivery over meanwhile. */
    static final String END_TURN = """
            update delivery set status = :status, attempts = :attempts, next_at = :next::timestamptz, taken = null,
              taken_until = null, body = coalesce(:body, body), updated_at = :now::timestamptz
            where organization_id = :organization and id = :id and taken = :taken""";

    static final String KEEP_ATTEMPT = """
            insert into delivery_attempt (organization_id, delivery_id, id, at, took_ms, status, failure)
            select :organization, d.id, :attempt, :at::timestamptz, :took, :answered::integer, :failure
            from delivery d
            where d.organization_id = :organization and d.id = :id""";

    static final String RETRY = """
            update delivery set status = 'WAITING', attempts = 0, next_at = :now::timestamptz, updated_at = :now::timestamptz
            where organization_id = :organization and id = :id
              and (status <> 'WAITING' or taken_until is null or taken_until < :now::timestamptz)""";

    /** The oldest. */
    static final String FORGET = """
            delete from delivery
            where organization_id = :organization and id in (
              select d.id from delivery d
              where d.organization_id = :organization and d.created_at < :before
              order by d.created_at limit 1000)""";

    private DeliveryQueries() {}
}
