package dev.peacetime.conflict;

import dev.peacetime.kernel.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What ties two people to each other who have to do with a hire. */
@Schema(description = "What ties two people to each other who have to do with a hire.")
public record SmallWorldTie(
        SmallWorldKind kind,
        UUID personId,
        SmallWorldPart part,
        UUID otherId,
        SmallWorldPart otherPart,
        String sentence) {

    static SmallWorldTie of(Row row) {
        var kind = row.constant("kind", SmallWorldKind.class);
        return new SmallWorldTie(
                kind,
                row.uuid("id"),
                row.constant("part", SmallWorldPart.class),
                row.uuid("other_id"),
                row.constant("other_part", SmallWorldPart.class),
                kind.sentence());
    }
}
