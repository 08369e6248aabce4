package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that happened and that others are told of: an event. A feature fires it within the transaction that made it
 * true; it is written to the outbox there and leaves only after the commit. Its components are ids and states, never a
 * text that somebody wrote and never a contact way.
 */
public interface Announced {

    /** The thing it happened to; events about one subject keep their order. */
    @JsonIgnore
    UUID subjectId();

    /** The name on the wire, {@code wishlist.entry-added} for {@code EntryAdded} of the wishlist feature. */
    @JsonIgnore
    String type();
}
