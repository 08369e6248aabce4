package dev.peacetime.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/**
 * The answers kept for repetitions tell of whom they were about for longer than these may be kept. Of an answer that is taken
 * back no more is left than that there was one, so that the write is not made again.
 */
@ApplicationScoped
public class KeptAnswers {

    /** Whoever erases is about to end what is in the way of new answers; those of the last hours are looked through one by one. */
    private static final String TAKE_BACK = """
            update idempotency i
            set status = %d, fingerprint = '', location = null, etag = null, body = null
            where i.organization_id = :organization and i.status <> %1$d
              and exists (select from unnest(:ids::text[]) as e (id)
                where position(e.id in i.body) > 0 or position(e.id in i.location) > 0)""".formatted(Idempotency.TAKEN_BACK);

    private final Sql sql;

    KeptAnswers(Sql sql) {
        this.sql = sql;
    }

    /** Takes back every answer that names one of these. Whatever is being written about them meanwhile must wait or fail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.query(TAKE_BACK)
                    .bind("ids", ids.stream().map(UUID::toString).toList())
                    .execute();
        }
    }
}
