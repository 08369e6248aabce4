package dev.peacetime.reward;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/rewards/{id}")
@Tag(name = "Referrals")
class RewardResource {

    private final Rewards rewards;
    private final Writes writes;

    RewardResource(Rewards rewards, Writes writes) {
        this.rewards = rewards;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "Show a reward")
    public RewardView getReward(UUID id) {
        return rewards.reward(id);
    }

    @POST
    @Path("payment")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REWARDS_WRITE)
    @Operation(summary = "Write down that a reward was paid")
    @Refuses({"REWARD_NOT_DUE", "REWARD_SETTLED", "PAYMENT_TIME_WRONG"})
    public RestResponse<RewardView> payReward(UUID id, @NotNull @Valid Payment payment) {
        return writes.change(() -> rewards.pay(id, payment));
    }

    @POST
    @Path("forfeiture")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REWARDS_WRITE)
    @Operation(summary = "Write down by which rule a reward is not to be")
    @Refuses("REWARD_SETTLED")
    public RestResponse<RewardView> forfeitReward(UUID id, @NotNull @Valid Forfeiture forfeiture) {
        return writes.change(() -> rewards.forfeit(id, forfeiture));
    }
}
