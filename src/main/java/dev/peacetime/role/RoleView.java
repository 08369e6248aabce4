package dev.peacetime.role;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A vacancy, or a place that would be made.")
record RoleView(
        UUID id,
        String title,
        @Nullable String family,
        @Nullable String level,
        List<String> skills,
        List<String> locations,
        boolean remote,
        @Nullable Pay pay,
        @Nullable String description,
        @Schema(description = "Who may know of it.") Visibility visibility,
        @Nullable Cover cover,
        RoleKind kind,

        @Schema(description = "Absent where no number is set.") @Nullable
        Integer openings,

        @Schema(description = "How many of them were taken.")
        int filled,

        @Schema(description = "Around whom it was shaped, if around somebody.") @Nullable
        UUID shapedForPersonId,

        RoleStatus status,

        @Schema(description = "Grows when it opens and, while it is open, with all that a wish could match.")
        long wakeVersion,

        @Schema(description = "When it was first opened.") @Nullable
        Instant openedAt,

        @Schema(description = "When it was filled or cancelled.") @Nullable
        Instant closedAt,

        List<HiringTeamMember> hiringTeam,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static RoleView of(Row row) {
        return new RoleView(
                row.uuid("id"),
                row.text("title"),
                row.maybeText("family"),
                row.maybeText("level"),
                row.texts("skills"),
                row.texts("locations"),
                row.truth("remote"),
                row.json("pay", Pay.class),
                row.maybeText("description"),
                row.constant("visibility", Visibility.class),
                row.json("cover", Cover.class),
                row.constant("kind", RoleKind.class),
                row.maybeNumber("openings"),
                row.number("filled"),
                row.maybeUuid("shaped_for_id"),
                row.constant("status", RoleStatus.class),
                row.longNumber("wake_version"),
                row.maybeInstant("opened_at"),
                row.maybeInstant("closed_at"),
                row.jsons("hiring_team", HiringTeamMember.class),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
