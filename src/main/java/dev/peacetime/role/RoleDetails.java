package dev.peacetime.role;

import dev.peacetime.person.SearchText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role beside who hires for it and where it stands. */
@Schema(description = "A role beside who hires for it and where it stands.")
record RoleDetails(
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 100) @Nullable String family,
        @Size(min = 1, max = 100) @Nullable String level,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> skills,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> locations,
        @Schema(defaultValue = "false") @Nullable Boolean remote,
        @Valid @Nullable Pay pay,
        @Size(max = 20_000) @Nullable String description,

        @NotNull @Schema(description = NewRole.VISIBILITY) Visibility visibility,

        @Valid @Schema(description = NewRole.COVER) @Nullable
        Cover cover,

        @Schema(defaultValue = "OPENING") @Nullable RoleKind kind,

        @Min(1) @Max(1000) @Schema(description = NewRole.OPENINGS) @Nullable
        Integer openings,

        @Schema(description = NewRole.SHAPED) @Nullable UUID shapedForPersonId) {

    /** What the role is found by, folded for searching. */
    String words() {
        var words = Stream.of(Stream.of(title, family, level), orNone(skills).stream(), orNone(locations).stream())
                .flatMap(part -> part)
                .filter(Objects::nonNull);
        return SearchText.of(words.collect(Collectors.joining(" ")));
    }

    static List<String> orNone(@Nullable List<String> given) {
        return given == null ? List.of() : given;
    }
}
