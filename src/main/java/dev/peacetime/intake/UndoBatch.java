package dev.peacetime.intake;

import dev.peacetime.kernel.Refused;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.person.Retraction;
import dev.peacetime.wishlist.Arrivals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Undoes some rows. What is taken back and what is said of it become true in one transaction, as when they were worked off. */
@ApplicationScoped
class UndoBatch {

    private final ImportProgress progress;
    private final ImportMade made;
    private final Retraction retraction;
    private final Arrivals arrivals;

    UndoBatch(ImportProgress progress, ImportMade made, Retraction retraction, Arrivals arrivals) {
        this.progress = progress;
        this.made = made;
        this.retraction = retraction;
        this.arrivals = arrivals;
    }

    /** Undoes rows that follow each other: together, or if that fails each alone, so that none keeps another. */
    void undo(UUID importId, List<DoneRow> rows) {
        try {
            QuarkusTransaction.requiringNew().run(() -> report(importId, undone(importId, rows)));
        } catch (RuntimeException failure) {
            rows.forEach(row -> alone(importId, row));
        }
    }

    private void alone(UUID importId, DoneRow row) {
        try {
            QuarkusTransaction.requiringNew().run(() -> report(importId, undone(importId, List.of(row))));
        } catch (Refused refused) {
            if (refused.refusal() != PersonRefusal.PERSON_IN_USE) {
                throw refused;
            }
            QuarkusTransaction.requiringNew()
                    .run(() -> report(importId, List.of(UndoneRow.kept(row.number(), KeptReason.PERSON_IN_USE))));
        }
    }

    private void report(UUID importId, List<UndoneRow> rows) {
        progress.undone(importId, rows);
        made.undone(importId, rows);
    }

    private List<UndoneRow> undone(UUID importId, List<DoneRow> rows) {
        var entriesLeft = rows.stream()
                .filter(row -> row.entryId() != null && !arrivals.takeBack(row.entryId()))
                .map(DoneRow::number)
                .collect(Collectors.toSet());
        var gone = retraction.people(rows.stream()
                .filter(row -> row.brought() && !entriesLeft.contains(row.number()))
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNull(row.personId()),
                        row -> Objects.requireNonNull(row.personVersion()))));
        return rows.stream()
                .map(row -> entriesLeft.contains(row.number())
                        ? UndoneRow.kept(row.number(), KeptReason.ENTRY_TOUCHED)
                        : undone(importId, row, gone))
                .toList();
    }

    private UndoneRow undone(UUID importId, DoneRow row, Set<UUID> gone) {
        var person = row.personId();
        if (person == null || row.personVersion() == null || gone.contains(person)) {
            return UndoneRow.takenBack(row.number());
        }
        // Whom the file itself brought either went with all that is known of them, or was touched since and stays so.
        if (row.gained() == null || made.brought(importId, person)) {
            return UndoneRow.kept(row.number(), KeptReason.PERSON_TOUCHED);
        }
        return retraction.gained(person, row.gained())
                ? UndoneRow.takenBack(row.number())
                : UndoneRow.kept(row.number(), KeptReason.GAIN_TOUCHED);
    }
}
