package dev.peacetime.outbox;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Writes every announced event down, in the transaction at hand; outside of one nothing can be announced. */
@ApplicationScoped
class Outbox {

    private static final String WRITE = """
            insert into outbox (organization_id, id, type, subject_id, member_id, data, occurred_at)
            values (:organization, :id, :type, :subject, :member::uuid, :data, :now)""";

    private static final String WRITE_TOGETHER = """
            insert into outbox (organization_id, id, type, subject_id, member_id, data, occurred_at)
            select :organization, g.id, g.type, g.subject, :member::uuid, g.data, :now
            from jsonb_to_recordset(:events::jsonb) as g (id uuid, type text, subject uuid, data jsonb)""";

    private final Sql sql;
    private final Clock clock;

    Outbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void write(@Observes Announced event) {
        sql.query(WRITE)
                .bind("id", Ids.next())
                .bind("type", event.type())
                .bind("subject", event.subjectId())
                .bind("data", new AsJson(event))
                .bind("now", clock.instant())
                .executeLater();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void writeTogether(@Observes AnnouncedTogether together) {
        var events = together.events().stream()
                .map(event -> Map.of(
                        "id", Ids.next(), "type", event.type(), "subject", event.subjectId(), "data", (Object) event))
                .toList();
        sql.query(WRITE_TOGETHER)
                .bind("events", new AsJson(events))
                .bind("now", clock.instant())
                .executeLater();
    }
}
