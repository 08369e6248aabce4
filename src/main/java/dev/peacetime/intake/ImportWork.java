package dev.peacetime.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Works an import off, batch by batch, from where it stands. */
@ApplicationScoped
class ImportWork {

    /** So few that others need not wait long for a batch, so many that committing does not cost more than the work. */
    static final int BATCH = 500;

    /** After so many batches other imports get their turn. */
    private static final int TURN = 400;

    private final ImportProgress progress;
    private final ImportParts parts;
    private final ImportBatch batch;

    ImportWork(ImportProgress progress, ImportParts parts, ImportBatch batch) {
        this.progress = progress;
        this.parts = parts;
        this.batch = batch;
    }

    /** The member for whom it is done, unless a tool's key sent it. */
    Optional<UUID> sender(UUID importId) {
        return progress.standing(importId).map(standing -> standing.memberId);
    }

    /**
     * Goes on with an import.
     *
     * @param stop asked before each batch
     * @return whether it is over; if not, it wants another turn
     */
    boolean turn(UUID importId, BooleanSupplier stop) {
        var standing = progress.standing(importId);
        if (standing.isEmpty() || standing.get().isOver()) {
            return true;
        }
        try {
            if (standing.get().rowCount == null) {
                progress.begin(importId, count(standing.get()));
            }
            if (!workOff(standing.get(), stop)) {
                return false;
            }
            progress.finish(importId);
        } catch (RefusedFile refused) {
            progress.fail(importId, refused.refusal, String.valueOf(refused.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return true;
    }

    /** Says that it is of no use to try any more. */
    void giveUp(UUID importId) {
        var refusal = IntakeRefusal.IMPORT_BROKE_OFF;
        progress.fail(importId, refusal, refusal.sentence());
    }

    /** Reads the file through once before anything is done, so that one that is to be refused changes nobody. */
    private int count(Import standing) throws IOException {
        try (var rows = open(standing)) {
            return rows.skip(Integer.MAX_VALUE);
        }
    }

    private boolean workOff(Import standing, BooleanSupplier stop) throws IOException {
        try (var rows = open(standing)) {
            rows.skip(standing.done);
            for (int batches = 0; rows.hasNext(); batches++) {
                if (batches == TURN || stop.getAsBoolean()) {
                    return false;
                }
                var next = new ArrayList<ImportRow>(BATCH);
                while (next.size() < BATCH && rows.hasNext()) {
                    next.add(rows.next());
                }
                batch.workOff(standing, next);
            }
            return true;
        }
    }

    private ImportRows open(Import standing) throws IOException {
        return standing.format.open(parts.read(standing.id, standing.parts), standing.createdAt, standing.mapping);
    }
}
