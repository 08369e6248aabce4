package dev.peacetime.relationship;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the organization says about its members' relationships.")
record RelationshipTerms(
        @NotNull
        @Schema(
                description =
                        "Whether that a tie exists, and how strong it is, may stand on colleagues' paths, unless its "
                                + "member says otherwise. How they know each other, notes and touchpoints never do.")
        Boolean tiesShared,

        @NotNull @Schema(description = "Whether something may be asked of people whose tie is cold only with a reason.")
        Boolean warmUpRequired) {

    static final RelationshipTerms USUAL = new RelationshipTerms(true, false);
}
