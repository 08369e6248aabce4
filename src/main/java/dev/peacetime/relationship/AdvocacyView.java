package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A member's good word for a person.")
record AdvocacyView(
        UUID id,
        UUID personId,
        UUID memberId,
        TieHow relationship,
        String text,
        boolean firstHand,
        @Nullable Boolean wouldWorkAgain,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select a.id, a.person_id, a.member_id, a.how, a.text, a.first_hand, a.would_work_again, a.created_at, a.updated_at,
              a.version
            from advocacy a
            where a.organization_id = :organization""";

    static AdvocacyView of(Row row) {
        return new AdvocacyView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.uuid("member_id"),
                row.constant("how", TieHow.class),
                row.text("text"),
                row.truth("first_hand"),
                row.maybeTruth("would_work_again"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
