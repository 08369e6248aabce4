package dev.peacetime.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated write with its first answer. The answer is kept in the transaction of the write, under the caller and
 * the key; the primary key decides who was first, an advisory lock only spares the second from waiting.
 */
@ApplicationScoped
class Idempotency {

    /** The status of an answer of which nothing is left. */
    static final int TAKEN_BACK = 410;

    private static final String EARLIER = """
            select pg_try_advisory_xact_lock(hashtextextended(:organization::text || :caller::text || :key, 0)) as free,
              i.fingerprint, i.status, i.location, i.etag, i.body
            from (select) as nothing
            left join idempotency i
              on i.organization_id = :organization and i.caller_id = :caller::uuid and i.key = :key""";

    private static final String KEEP = """
            insert into idempotency
              (organization_id, caller_id, key, fingerprint, status, location, etag, body, created_at)
            values (:organization, :caller::uuid, :key, :fingerprint, :status, :location, :etag, :body, :now)
            on conflict do nothing""";

    private final Sql sql;
    private final Tenant tenant;
    private final WriteRequest request;
    private final ObjectMapper json;
    private final Clock clock;

    Idempotency(Sql sql, Tenant tenant, WriteRequest request, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.tenant = tenant;
        this.request = request;
        this.json = json;
        this.clock = clock;
    }

    Writes.Answer once(Supplier<Writes.Answer> work) {
        return once("", work);
    }

    /**
     * The same for one of several writes of a request.
     *
     * @param part which one; no key of a caller ends in what it ends in
     */
    Writes.Answer once(String part, Supplier<Writes.Answer> work) {
        var key = request.idempotencyKey().map(given -> given + part);
        if (key.isEmpty() || tenant.callerId() == null) {
            return work.get();
        }
        var fingerprint = request.fingerprint();
        var earlier = earlier(key.get(), fingerprint);
        if (earlier != null) {
            return earlier;
        }
        var answer = work.get();
        keep(key.get(), fingerprint, answer);
        return answer;
    }

    private Writes.@Nullable Answer earlier(String key, byte[] fingerprint) {
        return sql.query(EARLIER)
                .bind("caller", tenant.callerId())
                .bind("key", key)
                .list(row -> {
                    if (row.maybeNumber("status") == null) {
                        if (!row.truth("free")) {
                            throw KernelRefusal.IDEMPOTENCY_IN_PROGRESS.refused();
                        }
                        return new Found(null);
                    }
                    if (row.number("status") == TAKEN_BACK) {
                        throw KernelRefusal.IDEMPOTENCY_ANSWER_ERASED.refused();
                    }
                    if (!MessageDigest.isEqual(row.bytes("fingerprint"), fingerprint)) {
                        throw KernelRefusal.IDEMPOTENCY_MISMATCH.refused();
                    }
                    var body = row.maybeText("body");
                    return new Found(new Writes.Answer(
                            row.number("status"),
                            row.maybeText("location"),
                            row.maybeText("etag"),
                            body == null ? null : new RawValue(body),
                            null,
                            true));
                })
                .get(0)
                .answer();
    }

    private void keep(String key, byte[] fingerprint, Writes.Answer answer) {
        var kept = sql.query(KEEP)
                .bind("caller", tenant.callerId())
                .bind("key", key)
                .bind("fingerprint", fingerprint)
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("body", answer.kept() == null ? null : written(answer.kept()))
                .bind("now", clock.instant())
                .execute();
        if (kept == 0) {
            throw KernelRefusal.IDEMPOTENCY_IN_PROGRESS.refused();
        }
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Found(Writes.@Nullable Answer answer) {}
}
