package dev.peacetime.relationship;

import dev.peacetime.kernel.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tie as its member sees it. */
@Schema(
        description =
                "Your tie to a person. It is yours alone; what others may see of it is that it exists and how strong it is.")
record NewTie(
        @NotNull TieHow how,

        @Schema(description = "Since when you know each other.") @Nullable
        PartialDate since,

        @Min(1) @Max(5) @Schema(description = "What you think of it yourself, 1 to 5.") @Nullable
        Integer strength,

        @Size(max = 20) @Schema(description = "Your own words to keep ties apart by.") @Nullable
        List<@NotBlank @Size(max = 50) String> tags,

        @Valid @Schema(description = "How often you want to be in touch; by its tags, if left out.") @Nullable
        Cadence cadence,

        @Size(max = 4000) @Schema(description = "Shown to nobody but you.") @Nullable
        String note,

        @Schema(
                description =
                        "Whether it may stand on the paths that colleagues look for; as the organization has it, if "
                                + "left out.")
        @Nullable
        Boolean shown) {

    List<String> labels() {
        return tags == null
                ? List.of()
                : tags.stream().map(TieTag::spelled).distinct().sorted().toList();
    }
}
