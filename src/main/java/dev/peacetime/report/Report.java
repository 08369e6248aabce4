package dev.peacetime.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every report can be shown as: a table for spreadsheets, and a picture; JSON shows the record itself. */
interface Report {

    /** By which it is saved, {@code wakes}. */
    String named();

    List<String> columns();

    /** One line of the table each, in the order of the columns. */
    List<List<@Nullable Object>> lines();

    BarChart chart();
}
