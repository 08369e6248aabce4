package dev.peacetime.role;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that is to be; a draft, until it is opened. */
@Schema(description = "A role that is to be; a draft, until it is opened.")
record NewRole(
        @NotBlank @Size(max = 200) String title,

        @Size(min = 1, max = 100) @Schema(description = "What kind of work it is: `Engineering`.") @Nullable
        String family,

        @Size(min = 1, max = 100) @Nullable String level,

        @Size(max = 100) @Schema(description = "Kept in their customary spelling, where that is known.") @Nullable
        List<@NotBlank @Size(max = 100) String> skills,

        @Size(max = 50)
        @Schema(description = "Cities, regions or countries; `Remote (EU)` says that it is done from within one.")
        @Nullable
        List<@NotBlank @Size(max = 200) String> locations,

        @Schema(
                defaultValue = "false",
                description = "Done from afar: from within its locations, or from anywhere if it names none.")
        @Nullable
        Boolean remote,

        @Valid @Nullable Pay pay,
        @Size(max = 20_000) @Nullable String description,

        @NotNull @Schema(description = VISIBILITY) Visibility visibility,

        @Valid @Schema(description = COVER) @Nullable Cover cover,
        @Schema(defaultValue = "OPENING") @Nullable RoleKind kind,

        @Min(1) @Max(1000) @Schema(description = OPENINGS) @Nullable
        Integer openings,

        @Schema(description = SHAPED) @Nullable UUID shapedForPersonId,

        @Size(max = 200) @Schema(description = "Who hires for it: active members, each named once.") @Nullable
        List<@NotNull @Valid HiringTeamMember> hiringTeam) {

    static final String VISIBILITY = "Who may know of it: everybody, every member, or its hiring team alone. "
            + "A member who makes a role CONFIDENTIAL without being on its team is put on it as COORDINATOR, "
            + "since they could not see it otherwise.";

    static final String COVER = "What outsiders may be shown of it; only of a CONFIDENTIAL role.";

    static final String OPENINGS =
            "How many are sought; 1 if left out of an OPENING. Other kinds have no set number unless one is given.";

    static final String SHAPED =
            "The person around whom it was shaped; only of an OPPORTUNISTIC role, which is then CONFIDENTIAL: whoever sees it "
                    + "learns who is wooed.";

    RoleDetails details() {
        return new RoleDetails(
                title,
                family,
                level,
                skills,
                locations,
                remote,
                pay,
                description,
                visibility,
                cover,
                kind,
                openings,
                shapedForPersonId);
    }

    List<HiringTeamMember> team() {
        return hiringTeam == null ? List.of() : hiringTeam;
    }
}
