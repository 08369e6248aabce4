package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Announced;
import java.util.List;
import java.util.UUID;

/**
 * A word means something else than before. Whoever keeps what such words mean keeps it anew when it observes this, in the
 * same transaction, for all at once.
 *
 * @param keys of what stands under one of these keys, some may mean something else now
 */
public record SynonymsChanged(
        UUID synonymId, SynonymKind kind, @JsonIgnore List<String> keys) implements Announced {

    @Override
    public UUID subjectId() {
        return synonymId;
    }

    @Override
    public String type() {
        return "synonym.changed";
    }
}
