package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a person agreed to.")
record ConsentView(
        UUID id,

        @Schema(description = "Who agreed.") UUID personId,

        ConsentPurpose purpose,
        List<UUID> employerIds,
        List<UUID> personIds,
        @Nullable UUID roleId,
        GivenHow givenHow,

        @Schema(description = "Whether the person has written it; what was only said lapses after three business days.")
        boolean confirmedInWriting,

        Instant givenAt,
        @Nullable Instant expiresAt,

        @Schema(description = "Since when they no longer agree.") @Nullable
        Instant withdrawnAt,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select c.id, c.person_id, c.purpose, c.employer_ids, c.person_ids, c.role_id, c.given_how, c.confirmed_in_writing, c.given_at,
              c.expires_at, c.withdrawn_at, c.created_at, c.updated_at, c.version
            from consent c
            where c.organization_id = :organization
              and not exists (select from person p
                where p.organization_id = c.organization_id and p.id = c.person_id and p.removed_at is not null)
              and\s""" + ConsentVisibility.SQL;

    static ConsentView of(Row row) {
        return new ConsentView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.constant("purpose", ConsentPurpose.class),
                row.uuids("employer_ids"),
                row.uuids("person_ids"),
                row.maybeUuid("role_id"),
                row.constant("given_how", GivenHow.class),
                row.truth("confirmed_in_writing"),
                row.instant("given_at"),
                row.maybeInstant("expires_at"),
                row.maybeInstant("withdrawn_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
