package dev.peacetime.intake;

import dev.peacetime.person.NewPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says, whatever the file's format: somebody, or why nobody.
 *
 * @param number which row it is, from 1
 * @param line the line of the file on which it begins, from 1
 * @param bond that whoever sent the file is connected with the person, if the file says so
 */
record ImportRow(
        int number,
        int line,
        @Nullable NewPerson person,
        @Nullable RowProblem problem,
        List<Warning> warnings,
        @Nullable Bond bond) {

    static ImportRow of(int number, int line, NewPerson person, List<Warning> warnings) {
        return person.name().length() > NewcomerRules.LONGEST_NAME
                ? unreadable(number, line, RowProblem.NAME_TOO_LONG)
                : new ImportRow(number, line, person, null, List.copyOf(warnings), null);
    }

    /** By what its person is recognised within an import. */
    List<UUID> keys(UUID importId) {
        return person == null ? List.of() : Recognizable.of(person).keys(importId);
    }

    ImportRow with(Warning warning) {
        var more = new ArrayList<>(warnings);
        more.add(warning);
        return new ImportRow(number, line, person, problem, List.copyOf(more), bond);
    }

    /** The same, of a file that lists the sender's own connections. */
    ImportRow connected(@Nullable LocalDate on) {
        return new ImportRow(number, line, person, problem, warnings, new Bond(on));
    }

    /** Since when two are connected; absent where the file does not say. */
    record Bond(@Nullable LocalDate on) {}

    static ImportRow unreadable(int number, int line, RowProblem problem) {
        return new ImportRow(number, line, null, problem, List.of(), null);
    }
}
