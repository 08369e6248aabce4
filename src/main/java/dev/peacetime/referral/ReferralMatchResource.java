package dev.peacetime.referral;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/roles/{id}/referral-matches")
@Tag(name = "Referrals")
class ReferralMatchResource {

    private final ReferralMatches matches;

    ReferralMatchResource(ReferralMatches matches) {
        this.matches = matches;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List who was referred for whatever fits and may fit this role, for those who hire for it")
    @Refuses("NOT_YOUR_ROLE")
    public Page<ReferralMatch> listReferralMatches(UUID id, @Valid @BeanParam PageRequest page) {
        return matches.of(id, page);
    }
}
