package dev.peacetime.webhook;

import dev.peacetime.vault.Vault;

/** The SQL of webhooks and their deliveries. */
final class WebhookQueries {

    static final String WEBHOOKS = """
            select w.id, w.url, w.types, w.description, w.enabled, w.disabled_by, w.created_at, w.updated_at, w.version,
              (select max(s.good_until) from webhook_secret s
                where s.organization_id = w.organization_id and s.webhook_id = w.id) as earlier_until
            from webhook w
            where w.organization_id = :organization""";

    /** Takes a webhook for changing; ends in its where clause. */
    static final String ID = """
            select w.id
            from webhook w
            where w.organization_id = :organization and w.id = :id""";

    static final String DELIVERIES = """
            select d.id, d.webhook_id, d.event_id, d.type, d.subject_id, d.status, d.body, d.created_at, d.updated_at,
              case when d.status = 'WAITING' then d.next_at end as next_at,
              (extract(epoch from d.updated_at) * 1000000)::bigint as version,
              (select coalesce(json_agg(json_build_object('at', a.at, 'tookMillis', a.took_ms, 'status', a.status,
                  'failure', a.failure) order by a.id), '[]')
                from delivery_attempt a
                where a.organization_id = d.organization_id and a.delivery_id = d.id) as tried
            from delivery d
            join webhook w on w.organization_id = d.organization_id and w.id = d.webhook_id
            where d.organization_id = :organization""";

    static final String BEGIN_AT = """
            insert into webhook_position (organization_id, webhook_id, batch, arrival)
            values (:organization, :webhook, :batch, :arrival)
            on conflict (organization_id, webhook_id) do update set batch = excluded.batch, arrival = excluded.arrival""";

    static final String KEEP_SECRET = """
            insert into webhook_secret (organization_id, webhook_id, number, key_id, sealed, created_at)
            select :organization, :webhook, coalesce(max(s.number), 0) + 1, :key, :sealed, :now::timestamptz
            from webhook_secret s
            where s.organization_id = :organization and s.webhook_id = :webhook""";

    static final String END_EARLIER_SECRETS = """
            update webhook_secret set good_until = :until::timestamptz
            where organization_id = :organization and webhook_id = :webhook and good_until is null""";

    static final String FORGET_ENDED_SECRETS = """
            delete from webhook_secret
            where organization_id = :organization and webhook_id = :webhook and good_until is not null""";

    private static final String SECRET_COLUMNS =
            "select s.webhook_id, s.number, s.key_id, s.sealed, " + Vault.KEY_COLUMNS + """

            from webhook_secret s
            join data_key k on k.organization_id = s.organization_id and k.id = s.key_id
            where s.organization_id = :organization""";

    static final String SECRETS = SECRET_COLUMNS + """
             and s.webhook_id = :webhook and (s.good_until is null or s.good_until > :now::timestamptz)
            order by s.number desc""";

    static final String SEALED_BEFORE = SECRET_COLUMNS + """
             and s.key_id <> :key
            order by s.webhook_id, s.number
            limit :most
            for update of s""";

    static final String SEAL_ANEW = """
            update webhook_secret set key_id = :key, sealed = :sealed
            where organization_id = :organization and webhook_id = :webhook and number = :number""";

    private WebhookQueries() {}
}
