package dev.peacetime.intake;

import java.util.List;

/** One row below the header, read or refused. */
sealed interface ConnectionRow {
    /** Which row below the header it is, from 1. Blank lines are no rows; rows of nothing but separators are. */
    long number();

    /** The line of the file on which the row begins, from 1. */
    long line();

    record Read(long number, long line, Connection connection, List<Warning> warnings) implements ConnectionRow {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    record Refused(long number, long line, RowProblem problem) implements ConnectionRow {}
}
