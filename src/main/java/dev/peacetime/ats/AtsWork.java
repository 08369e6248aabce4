package dev.peacetime.ats;

import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Works the events of a connection off, one after the other, in the order in which they came. */
@ApplicationScoped
class AtsWork {

    private final Sql sql;
    private final EntityManager entities;
    private final AtsMoves moves;

    AtsWork(Sql sql, EntityManager entities, AtsMoves moves) {
        this.sql = sql;
        this.entities = entities;
        this.moves = moves;
    }

    /** All that wait on the event's connection, up to it. */
    void upTo(UUID eventId) {
        var connection = QuarkusTransaction.requiringNew()
                .call(() -> sql.query(AtsQueries.CONNECTION_OF)
                        .bind("id", eventId)
                        .first(row -> row.uuid("connection_id")));
        while (connection.isPresent() && one(connection.get(), eventId)) {
            // The next one, until there is none.
            continue;
        }
    }

    private boolean one(UUID connectionId, UUID until) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var connection = held(connectionId);
                var next = next(connectionId, until);
                next.ifPresent(waiting -> settle(waiting.id, moves.apply(connection, read(connection, waiting))));
                return next.isPresent();
            });
        } catch (Refused refused) {
            return QuarkusTransaction.requiringNew().call(() -> {
                held(connectionId);
                var refusal = refused.refusal();
                next(connectionId, until)
                        .ifPresent(waiting -> settle(
                                waiting.id,
                                new AtsOutcome(AtsEventStatus.KEPT, refusal.name(), refusal.sentence(), null)));
                return true;
            });
        }
    }

    private AtsConnection held(UUID connectionId) {
        return entities.find(AtsConnection.class, connectionId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Waiting> next(UUID connectionId, UUID until) {
        return sql.query(AtsQueries.NEXT)
                .bind("connection", connectionId)
                .bind("until", until)
                .first(row -> new Waiting(row.uuid("id"), row.text("payload")));
    }

    private static Happening read(AtsConnection connection, Waiting waiting) {
        var sent = SentEvent.of(waiting.payload.getBytes(StandardCharsets.UTF_8), null);
        return connection.kind.read(sent.json());
    }

    private void settle(UUID eventId, AtsOutcome outcome) {
        sql.query(AtsQueries.SETTLE)
                .bind("id", eventId)
                .bind("status", outcome.status())
                .bind("code", outcome.code())
                .bind("sentence", outcome.sentence())
                .bind("person", outcome.personId())
                .execute();
    }

    private record Waiting(UUID id, String payload) {}
}
