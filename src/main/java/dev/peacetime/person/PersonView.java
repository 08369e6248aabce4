package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Anyone known: candidate, referee, connector, member.")
public record PersonView(
        UUID id,
        String name,

        @Schema(description = "Only for those with `people:contact`.") @Nullable
        List<String> emails,

        @Schema(description = "Only for those with `people:contact`.") @Nullable
        List<String> phones,

        List<String> links,
        @Nullable String headline,
        @Nullable String location,
        List<String> skills,
        @Schema(description = "The latest first.") List<EmploymentView> employments,

        @Schema(description = "Only for those with `people:contact`.") @Nullable
        Availability availability,

        @Nullable String jurisdiction,
        List<ExternalId> externalIds,
        @Schema(description = "How we came to know them.") PersonSource source,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static PersonView of(Row row) {
        var merged = row.maybeUuid("merged_into_id");
        if (merged != null) {
            throw new MergedAway(row.uuid("id"), merged);
        }
        var contactable = row.truth("contactable");
        var status = row.maybeConstant("availability_status", AvailabilityStatus.class);
        return new PersonView(
                row.uuid("id"),
                row.text("name"),
                contactable ? row.texts("emails") : null,
                contactable ? row.texts("phones") : null,
                row.texts("links"),
                row.maybeText("headline"),
                row.maybeText("location"),
                row.texts("skills"),
                row.jsons("employments", EmploymentView.class),
                contactable && status != null ? new Availability(status, row.truth("availability_confidential")) : null,
                row.maybeText("jurisdiction"),
                row.jsons("external_ids", ExternalId.class),
                row.constant("source", PersonSource.class),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    PersonDetails details() {
        return new PersonDetails(
                name, emails, phones, links, headline, location, skills, availability, jurisdiction, externalIds);
    }
}
