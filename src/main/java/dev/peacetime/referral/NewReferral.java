package dev.peacetime.referral;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Violation;
import dev.peacetime.person.NewPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral that is about to be sent. */
@Schema(description = "A referral: of one person, by `personId` or described in `person`.")
public record NewReferral(
        @Schema(description = "Somebody who is known; or else `person`.") @Nullable
        UUID personId,

        @Valid @Schema(description = "Somebody described; recognised by their addresses if they are known.") @Nullable
        NewPerson person,

        @Schema(description = "The role they are referred for; whatever fits, if left out.") @Nullable
        UUID roleId,

        @Size(min = 1, max = 10)
        @Schema(description = "Several roles, in place of `roleId`: one referral each, all of them or none.")
        @Nullable
        List<@NotNull UUID> roleIds,

        @Schema(description = "The colleague whose word it is; for those who triage referrals.") @Nullable
        UUID onBehalfOf,

        @NotNull @Valid NewEndorsement endorsement,
        @Size(max = 20) @Nullable List<@NotNull @Valid ReferralDisclosure> disclosures,

        @Size(max = 1000)
        @Schema(
                description = "Why you refer them although your tie to them is cold, where your organization wants to"
                        + " know; not asked of a word on behalf of another.")
        @Nullable
        String reason) {

    /** Refuses a referral of nobody and one of two, and one that names its roles in two ways. */
    void namesOnePerson() {
        if (roleId != null && roleIds != null) {
            throw KernelRefusal.VALIDATION_FAILED
                    .refused()
                    .about(new Violation("/roleIds", "must be left out, or else /roleId"));
        }
        if ((personId == null) == (person == null)) {
            throw KernelRefusal.VALIDATION_FAILED
                    .refused()
                    .about(new Violation("/person", "must be given, or else /personId, and not both"));
        }
    }

    /** The roles; none: for whatever fits. */
    List<UUID> roles() {
        if (roleIds != null) {
            return roleIds.stream().distinct().toList();
        }
        return roleId == null ? List.of() : List.of(roleId);
    }

    List<ReferralDisclosure> disclosed() {
        return disclosures == null ? List.of() : disclosures;
    }
}
