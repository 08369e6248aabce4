package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Announced;
import java.util.UUID;

/**
 * Somebody is known now.
 *
 * @param works told to the features within, never on the wire: whether it is known since when they work or worked anywhere
 */
public record PersonAdded(
        UUID personId, PersonSource source, @JsonIgnore boolean works) implements Announced {

    @Override
    public UUID subjectId() {
        return personId;
    }

    @Override
    public String type() {
        return "person.added";
    }
}
