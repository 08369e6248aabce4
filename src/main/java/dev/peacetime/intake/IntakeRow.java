package dev.peacetime.intake;

import dev.peacetime.person.NewPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, of whatever format: somebody, or why it is nobody.
 *
 * @param somebody whom the row tells of; absent if it cannot be read
 * @param problem why it cannot be read
 */
record IntakeRow(
        long number,
        long line,
        @Nullable NewPerson somebody,
        @Nullable RowProblem problem,
        List<RowWarning> warnings) {}
