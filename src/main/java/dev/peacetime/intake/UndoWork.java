package dev.peacetime.intake;

import dev.peacetime.person.Retraction;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hibernate.exception.ConstraintViolationException;

/** Undoes an import, batch by batch, from where it stands: what it made and nobody touched since, and nothing else. */
@ApplicationScoped
class UndoWork {

    private static final int BATCH = 500;

    /** After so many batches other work gets its turn. */
    private static final int TURN = 500;

    private static final UUID FIRST = new UUID(0, 0);

    private final ImportProgress progress;
    private final ImportMade made;
    private final UndoBatch batch;
    private final Retraction retraction;

    UndoWork(ImportProgress progress, ImportMade made, UndoBatch batch, Retraction retraction) {
        this.progress = progress;
        this.made = made;
        this.batch = batch;
        this.retraction = retraction;
    }

    /** The key or the member that had it undone. */
    Optional<UUID> undoer(UUID importId) {
        return progress.standing(importId).map(standing -> standing.undoneById);
    }

    /**
     * Goes on undoing.
     *
     * @param stop asked before each batch
     * @return whether it is over; if not, it wants another turn
     */
    boolean turn(UUID importId, BooleanSupplier stop) {
        var standing = progress.standing(importId);
        if (standing.isEmpty() || standing.get().status != ImportStatus.UNDOING) {
            return true;
        }
        var after = 0;
        for (var batches = 0; batches < TURN && !stop.getAsBoolean(); batches++) {
            var rows = made.next(importId, after, BATCH);
            if (rows.isEmpty()) {
                removeEmployers(standing.get());
                progress.finishUndoing(importId);
                return true;
            }
            batch.undo(importId, rows);
            after = rows.get(rows.size() - 1).number();
        }
        return false;
    }

    /** Employers that were only named, and where nobody works now that those are gone who named them. */
    private void removeEmployers(Import undone) {
        var next = nextEmployer(undone, FIRST);
        while (next.isPresent()) {
            remove(next.get());
            next = nextEmployer(undone, next.get());
        }
    }

    private Optional<UUID> nextEmployer(Import undone, UUID after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> retraction.nextEmployer(undone.createdAt, undone.overAt(), after));
    }

    private void remove(UUID employerId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> retraction.employer(employerId));
        } catch (ConstraintViolationException referred) {
            // Something else names it by now, so it stays.
            return;
        }
    }
}
