package dev.peacetime.vault;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** An organization's own keys, wrapped: one that seals, and earlier ones that only open until nothing needs them. */
@ApplicationScoped
class DataKeys {

    /** Whoever seals holds the key until their transaction ends, so that an exchange waits for them. */
    private static final String HOLD = """
            select k.id, k.service_key, k.wrapped
            from data_key k
            where k.organization_id = :organization and k.retired_at is null
            for share""";

    private static final String MAKE = """
            insert into data_key (organization_id, id, service_key, wrapped, created_at)
            values (:organization, :id, :serviceKey, :wrapped, :now)
            on conflict do nothing""";

    private static final String RETIRE =
            "update data_key set retired_at = :now where organization_id = :organization and retired_at is null";

    private static final String DESTROY = """
            update data_key set wrapped = null, destroyed_at = :now
            where organization_id = :organization and retired_at is not null and destroyed_at is null""";

    private static final String REWRAP = """
            update data_key set service_key = :serviceKey, wrapped = :wrapped
            where organization_id = :organization and id = :id and destroyed_at is null""";

    private static final String WRAPPED_BY_OTHERS = """
            select k.id, k.service_key, k.wrapped
            from data_key k
            where k.organization_id = :organization and k.destroyed_at is null and k.service_key <> :serviceKey
            for update""";

    private final Sql sql;
    private final ServiceKeys services;
    private final Clock clock;

    DataKeys(Sql sql, ServiceKeys services, Clock clock) {
        this.sql = sql;
        this.services = services;
        this.clock = clock;
    }

    /** A key that opens and seals. */
    record DataKey(UUID id, byte[] bytes) {}

    /** The organization's key; its first one is made when something is first sealed. */
    DataKey current() {
        return held().orElseGet(() -> {
            make();
            return held().orElseThrow();
        });
    }

    /** Puts a new key in place of the current one, after whoever is sealing with that. */
    UUID exchange() {
        sql.query(RETIRE).bind("now", clock.instant()).execute();
        make();
        return held().orElseThrow().id();
    }

    /** What was sealed under earlier keys can never be opened again. */
    void destroyEarlier() {
        sql.query(DESTROY).bind("now", clock.instant()).execute();
    }

    /** Wraps by the service's present key what an earlier one of it wrapped. */
    void rewrap() {
        var service = services.current();
        sql.query(WRAPPED_BY_OTHERS)
                .bind("serviceKey", service.name())
                .list(this::unwrapped)
                .forEach(key -> sql.query(REWRAP)
                        .bind("id", key.id())
                        .bind("serviceKey", service.name())
                        .bind("wrapped", Aes.seal(service.bytes(), key.bytes(), place(key.id())))
                        .execute());
    }

    /** The key of a row that selects {@code service_key} and {@code wrapped} of it. */
    byte[] unwrapped(UUID id, Row row) {
        return Aes.open(services.named(row.text("service_key")).bytes(), row.bytes("wrapped"), place(id));
    }

    private DataKey unwrapped(Row row) {
        var id = row.uuid("id");
        return new DataKey(id, unwrapped(id, row));
    }

    private Optional<DataKey> held() {
        return sql.query(HOLD).first(this::unwrapped);
    }

    private void make() {
        var service = services.current();
        var id = Ids.next();
        sql.query(MAKE)
                .bind("id", id)
                .bind("serviceKey", service.name())
                .bind("wrapped", Aes.seal(service.bytes(), Aes.newKey(), place(id)))
                .bind("now", clock.instant())
                .execute();
    }

    private String place(UUID id) {
        return sql.organization() + " data key " + id;
    }
}
