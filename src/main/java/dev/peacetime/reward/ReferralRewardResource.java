package dev.peacetime.reward;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/referrals/{id}/rewards")
@Tag(name = "Referrals")
class ReferralRewardResource {

    private final Rewards rewards;

    ReferralRewardResource(Rewards rewards) {
        this.rewards = rewards;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "List what a referral brings whoever sent it, and what became of it")
    public Page<RewardView> listReferralRewards(UUID id, @Valid @BeanParam PageRequest page) {
        return rewards.of(id, page);
    }
}
