package dev.peacetime.relationship;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.PartialDate;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Your tie to a person.")
record TieView(
        UUID id,
        UUID personId,
        String personName,
        TieHow how,
        @Nullable PartialDate since,

        @Schema(description = "What you think of it yourself, 1 to 5.") @Nullable
        Integer strength,

        List<String> tags,
        @Nullable Cadence cadence,

        @Schema(description = "The tag whose cadence holds, where the tie has none of its own.") @Nullable
        String cadenceOfTag,

        @Nullable String note,
        @Nullable Boolean shown,

        @Schema(description = "Brought by a file, and not looked at by you since.")
        boolean imported,

        @Nullable LocalDate snoozedUntil,
        Warmth warmth,

        @Schema(description = "How strong it is, by what is known of it.")
        TieStrength reckoned,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static TieView of(Row row, Instant now) {
        var since = row.maybeText("since");
        return new TieView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("how", TieHow.class),
                since == null ? null : PartialDate.parse(since),
                row.maybeNumber("strength"),
                row.texts("tags"),
                Cadence.of(row.maybeText("due_ideal"), row.maybeText("due_longest")),
                row.maybeText("cadence_tag"),
                row.maybeText("note"),
                row.maybeTruth("shown"),
                row.truth("imported"),
                row.maybeDate("snoozed_until"),
                TieRow.warmth(row, now),
                StrengthRules.strength(TieRow.facts(row), now),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
