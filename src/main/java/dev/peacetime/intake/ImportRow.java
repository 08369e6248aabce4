package dev.peacetime.intake;

import dev.peacetime.person.NewPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says, whatever the file's format: somebody, or why nobody.
 *
 * @param number which row it is, from 1
 * @param line the line of the file on which it begins, from 1
 */
record ImportRow(
        int number,
        int line,
        @Nullable NewPerson person,
        @Nullable RowProblem problem,
        List<Warning> warnings) {

    static ImportRow of(int number, int line, NewPerson person, List<Warning> warnings) {
        return person.name().length() > NewcomerRules.LONGEST_NAME
                ? unreadable(number, line, RowProblem.NAME_TOO_LONG)
                : new ImportRow(number, line, person, null, List.copyOf(warnings));
    }

    /** By what its person is recognised within an import. */
    List<UUID> keys(UUID importId) {
        return person == null ? List.of() : Recognizable.of(person).keys(importId);
    }

    ImportRow with(Warning warning) {
        var more = new ArrayList<>(warnings);
        more.add(warning);
        return new ImportRow(number, line, person, problem, List.copyOf(more));
    }

    static ImportRow unreadable(int number, int line, RowProblem problem) {
        return new ImportRow(number, line, null, problem, List.of());
    }
}
