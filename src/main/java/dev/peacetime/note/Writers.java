package dev.peacetime.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many people notes may be of, of whom it is told for each by whom alone it may be. */
final class Writers {

    private final List<Set<UUID>> notes;
    private final Map<UUID, Integer> noteOf = new HashMap<>();

    private Writers(List<Set<UUID>> notes) {
        this.notes = notes;
    }

    /** As many as can be found for each to have written another one. */
    static int atMost(List<Set<UUID>> notes) {
        var writers = new Writers(notes);
        var people = 0;
        for (var note = 0; note < notes.size(); note++) {
            if (writers.find(note, new HashSet<>())) {
                people++;
            }
        }
        return people;
    }

    /** A writer for a note: somebody who has none yet, or for whose note another writer is found. */
    private boolean find(int note, Set<UUID> tried) {
        for (var person : notes.get(note)) {
            if (tried.add(person)) {
                var other = noteOf.get(person);
                if (other == null || find(other, tried)) {
                    noteOf.put(person, note);
                    return true;
                }
            }
        }
        return false;
    }
}
