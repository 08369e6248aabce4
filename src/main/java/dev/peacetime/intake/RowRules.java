package dev.peacetime.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whether a row of a CSV file can be believed to stand in its columns. */
final class RowRules {
    /** The limits of the systems that write such files lie far below. */
    static final int LONGEST_VALUE = 1_000;

    private RowRules() {}

    /**
     * Why the row cannot be read. A row is never read in part where a value could stand in the wrong column: a wrong
     * employer would shield the candidate from the wrong people.
     *
     * @param width how many columns the header has
     * @param places those that are read
     */
    static Optional<RowProblem> mayNotRead(List<String> row, int width, Collection<Integer> places) {
        if (row.stream().allMatch(field -> FileText.line(field).isEmpty() && !FileText.hasNul(field))) {
            return Optional.of(RowProblem.EMPTY);
        }
        if (row.stream().anyMatch(FileText::hasNul)) {
            return Optional.of(RowProblem.NUL_CHARACTER);
        }
        if (row.size() != width && row.stream().anyMatch(FileText::hasLineBreak)) {
            return Optional.of(RowProblem.QUOTE_UNCLOSED);
        }
        if (row.stream().skip(width).anyMatch(field -> FileText.line(field).isPresent())) {
            return Optional.of(RowProblem.FIELDS_TOO_MANY);
        }
        return places.stream()
                        .anyMatch(place -> place < row.size() && row.get(place).length() > LONGEST_VALUE)
                ? Optional.of(RowProblem.VALUE_TOO_LONG)
                : Optional.empty();
    }
}
