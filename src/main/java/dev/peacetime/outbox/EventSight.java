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

    /** What of it is told: an expression over {@code o}. */
    default String data() {
        return "o.data";
    }

    /** Binds what the predicate and the expression name, for the caller at hand. */
    default void bind(Query query) {}
}
