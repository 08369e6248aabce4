package dev.peacetime.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A day on which nobody is expected to answer.")
record HolidayView(
        UUID id,
        LocalDate day,
        String name,
        Instant createdAt,
        @JsonIgnore String version) implements Versioned {

    static final String SQL = """
            select h.id, h.day, h.name, h.created_at, h.version
            from holiday h
            where h.organization_id = :organization""";

    static HolidayView of(Row row) {
        return new HolidayView(
                row.uuid("id"),
                Objects.requireNonNull(row.maybeDate("day")),
                row.text("name"),
                row.instant("created_at"),
                row.text("version"));
    }
}
