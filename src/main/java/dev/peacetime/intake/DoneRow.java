package dev.peacetime.intake;

import dev.peacetime.kernel.Row;
import dev.peacetime.person.Gained;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of an import did, as far as it can be undone. */
record DoneRow(
        int number,
        RowOutcome outcome,
        @Nullable UUID personId,
        @Nullable Long personVersion,
        @Nullable Gained gained,
        @Nullable UUID entryId) {

    /** Whether it brought somebody who was not known. */
    boolean brought() {
        return outcome == RowOutcome.CREATED && personId != null && personVersion != null;
    }

    static DoneRow of(Row row) {
        return new DoneRow(
                row.number("number"),
                row.constant("outcome", RowOutcome.class),
                row.maybeUuid("person_id"),
                row.maybeText("person_version") == null ? null : row.longNumber("person_version"),
                row.json("gained", Gained.class),
                row.maybeUuid("entry_id"));
    }
}
