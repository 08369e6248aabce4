package dev.peacetime.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.PartialDate;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Work that somebody does or did, with the employer's name as it is known now. */
@Schema(description = "Work that somebody does or did; without `to` they do it now.")
public record EmploymentView(
        UUID id,
        UUID personId,
        UUID employerId,
        String employer,
        @Nullable String title,
        @Nullable String team,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Instant confirmedAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static EmploymentView of(Row row) {
        return new EmploymentView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.uuid("employer_id"),
                row.text("employer"),
                row.maybeText("title"),
                row.maybeText("team"),
                row.maybePartialDate("from_date"),
                row.maybePartialDate("to_date"),
                row.maybeInstant("confirmed_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
