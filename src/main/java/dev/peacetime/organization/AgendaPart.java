package dev.peacetime.organization;

import dev.peacetime.kernel.Query;

/** What one feature has on a member's agenda; all parts are read in one statement. */
public interface AgendaPart {

    /**
     * Selects {@code kind} (of {@link AgendaKind}, as text), {@code due_at} (timestamptz), {@code id} (of what is to be acted
     * on), {@code person_id} and {@code role_id} (both may be {@code null::uuid}), of what awaits {@code :member} and they may
     * see; bound to {@code :organization}; {@code :now} is bound.
     */
    String sql();

    /** Binds what else the text names, which other parts may name only with the same value. */
    default Query bind(Query query, Caller caller) {
        return query;
    }
}
