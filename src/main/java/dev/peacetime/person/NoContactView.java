package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whom a person does not want to be spoken about with: an employer, a person or a mail domain.")
record NoContactView(
        UUID id,
        @Schema(description = "Whose list it is on.") UUID candidateId,
        @Nullable UUID employerId,
        @Nullable UUID personId,
        @Nullable String domain,
        @Nullable String reason,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select n.id, n.person_id, n.employer_id, n.listed_person_id, n.domain, n.reason, n.created_at, n.updated_at,
              n.version
            from no_contact n
            where n.organization_id = :organization
              and not exists (select from person p
                where p.organization_id = n.organization_id and p.id in (n.person_id, n.listed_person_id)
                  and p.removed_at is not null)""";

    static NoContactView of(Row row) {
        return new NoContactView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.maybeUuid("employer_id"),
                row.maybeUuid("listed_person_id"),
                row.maybeText("domain"),
                row.maybeText("reason"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
