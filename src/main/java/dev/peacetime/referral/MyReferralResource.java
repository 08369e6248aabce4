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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me/referrals")
@Tag(name = "Me")
class MyReferralResource {

    private final Referrals referrals;

    MyReferralResource(Referrals referrals) {
        this.referrals = referrals;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "List what I referred and what became of it, the newest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<ReferralView> listMyReferrals(@Valid @BeanParam PageRequest page) {
        return referrals.mine(page);
    }
}
