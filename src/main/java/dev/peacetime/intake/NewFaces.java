package dev.peacetime.intake;

import dev.peacetime.person.NewPerson;
import dev.peacetime.person.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows of a batch bring somebody whom nobody knows, whatever becomes of the rows before: these can be worked off together.
 * All others are worked off one after the other, behind them.
 */
@ApplicationScoped
class NewFaces {

    private final Strangers strangers;

    NewFaces(Strangers strangers) {
        this.strangers = strangers;
    }

    /** @param seen the keys of earlier batches */
    List<ImportRow> among(List<ImportRow> rows, UUID importId, Set<UUID> seen) {
        var first = first(rows, importId, seen);
        var people = first.stream().map(NewFaces::person).toList();
        var unknown = strangers.among(people);
        var candidates = new HashSet<Integer>();
        for (var place = 0; place < first.size(); place++) {
            if (unknown.contains(place)) {
                candidates.add(first.get(place).number());
            }
        }
        return apart(rows, candidates);
    }

    /** Rows that could be recognised and are not about anybody of whom an earlier row is. */
    private static List<ImportRow> first(List<ImportRow> rows, UUID importId, Set<UUID> seen) {
        var keys = new HashSet<>(seen);
        var names = new HashSet<String>();
        var first = new ArrayList<ImportRow>();
        for (var row : rows) {
            if (row.person() != null) {
                var recognizable = Recognizable.of(person(row));
                var own = recognizable.keys(importId);
                if (recognizable.atAll()
                        && own.stream().noneMatch(keys::contains)
                        && (recognizable.byAddress() || !names.contains(recognizable.name()))) {
                    first.add(row);
                }
                keys.addAll(own);
                names.add(recognizable.name());
            }
        }
        return first;
    }

    /**
     * Whoever is told by name and employer alone may be somebody who works there only since an earlier row said so of them: such
     * rows wait for those. And for them waits whoever is called the same, lest they be taken for one who comes later.
     */
    private static List<ImportRow> apart(List<ImportRow> rows, Set<Integer> candidates) {
        var apart = new ArrayList<ImportRow>();
        var waiting = new HashSet<String>();
        var told = false;
        for (var row : rows) {
            if (row.person() == null) {
                continue;
            }
            var recognizable = Recognizable.of(person(row));
            if (candidates.contains(row.number())
                    && (recognizable.byAddress() || !told)
                    && !waiting.contains(recognizable.name())) {
                apart.add(row);
            } else {
                told = true;
                if (!recognizable.byAddress()) {
                    waiting.add(recognizable.name());
                }
            }
        }
        return apart;
    }

    private static NewPerson person(ImportRow row) {
        return Objects.requireNonNull(row.person());
    }
}
