package dev.peacetime.note;

import dev.peacetime.kernel.Round;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Deletes what notes said once they have expired. That there was a note, and who read it, stays. */
@ApplicationScoped
class NotesExpire implements Round {

    private final Sql sql;
    private final Clock clock;

    NotesExpire(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notes-expire";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional
    public void make() {
        sql.query(NoteQueries.ERASE).bind("now", clock.instant()).execute();
        sql.query(NoteQueries.ERASED).bind("now", clock.instant()).execute();
    }
}
