package dev.peacetime.outbox;

import dev.peacetime.kernel.Query;
import java.util.Set;

/**
 * Who may be told of some of a feature's events. Every type of event has exactly one of these, in its feature. It is asked
 * whenever somebody is about to be told, for the caller at hand: what has become hidden meanwhile is not told.
 */
public interface EventSight {

    /** Names on the wire, as {@link dev.peacetime.kernel.Announced#type} has them. */
    Set<String> types();

    /** Without it nobody is told of any of them. */
    String permission();

    /**
     * The predicate over an event {@code o} of the outbox. {@code :organization} and {@code :member} are bound by themselves;
     * parameters of its own are named so that no other sight means something else by them.
     */
    String predicate();

    /**
     * The predicate that there is this row of a table, found by its id for each event by itself ({@code offset 0}). A planner
     * that may choose would gather all rows that the caller may see, to look up a page's few events in them.
     *
     * @param row the table, its alias and its condition, as they stand behind {@code from}
     */
    static String isThere(String row) {
        return "exists (select from " + row.strip() + "\n  offset 0)";
    }

    /** What of it is told: an expression over {@code o}. */
    default String data() {
        return "o.data";
    }

    /** Binds what the predicate and the expression name, for the caller at hand. */
    default void bind(Query query) {}
}
