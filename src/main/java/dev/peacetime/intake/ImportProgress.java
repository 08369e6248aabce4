package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far an import has come, written down. */
@ApplicationScoped
class ImportProgress {

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final ImportParts parts;

    ImportProgress(Sql sql, EntityManager entities, Clock clock, Event<Announced> announce, ImportParts parts) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.parts = parts;
    }

    /** How it stands at the moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Import> standing(UUID importId) {
        return Optional.ofNullable(entities.find(Import.class, importId));
    }

    /** Takes it for going on with it; whoever else wants to waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    Import held(UUID importId) {
        return entities.find(Import.class, importId, LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional
    void begin(UUID importId, int rows) {
        var held = held(importId);
        held.begin(rows, clock.instant());
        announce.fire(ImportProgressed.of(held));
    }

    /** Writes down what became of its next rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void report(Import held, List<RowReport> reports) {
        var before = held.done;
        held.count(reports, clock.instant());
        if (held.tellsBetween(before)) {
            announce.fire(ImportProgressed.of(held));
        }
        sql.query(ImportQueries.REPORT)
                .bind("import", held.id)
                .bind("rows", new AsJson(reports))
                .execute();
    }

    @Transactional
    void finish(UUID importId) {
        var held = held(importId);
        held.finish(clock.instant());
        end(held);
    }

    @Transactional
    void fail(UUID importId, IntakeRefusal refusal, String sentence) {
        var held = held(importId);
        held.fail(refusal.name(), sentence, clock.instant());
        end(held);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Import undo(UUID importId, @Nullable UUID callerId) {
        var held = held(importId);
        if (!held.isUndone()) {
            held.undo(callerId, clock.instant());
            announce.fire(ImportProgressed.of(held));
        }
        return held;
    }

    /** Counts what became of rows that were undone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void undone(UUID importId, List<UndoneRow> rows) {
        held(importId).countUndone(rows, clock.instant());
    }

    @Transactional
    void finishUndoing(UUID importId) {
        var held = held(importId);
        held.finishUndoing(clock.instant());
        announce.fire(ImportUndone.of(held));
    }

    private void end(Import held) {
        parts.forget(held.id);
        sql.query(ImportQueries.FORGET_KEYS).bind("import", held.id).execute();
        announce.fire(ImportFinished.of(held));
    }
}
