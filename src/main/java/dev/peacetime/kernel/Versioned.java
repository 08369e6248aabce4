package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** A view that stands alone under its id and whose state has an ETag. */
public interface Versioned {

    UUID id();

    /**
     * The version of what is shown: the number that a change must name, and, where the view shows rows of others too, a
     * dot and what tells their state.
     */
    @JsonIgnore
    String version();

    /** The strong entity tag of the view. */
    default String etag() {
        return '"' + version() + '"';
    }
}
