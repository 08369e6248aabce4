package dev.peacetime.referral;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referral-policies")
@Tag(name = "Referrals")
class ReferralPolicyResource {

    private final ReferralPolicies policies;
    private final Writes writes;

    ReferralPolicyResource(ReferralPolicies policies, Writes writes) {
        this.policies = policies;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "List the referral policies, the one that holds first")
    public Page<ReferralPolicyView> listReferralPolicies(@Valid @BeanParam PageRequest page) {
        return policies.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "Show a referral policy")
    public CompletionStage<ReferralPolicyView> getReferralPolicy(UUID id) {
        return policies.shown(id);
    }

    @POST
    @PermissionsAllowed(Permission.ORGANIZATION_WRITE)
    @Operation(summary = "Make the referral policy that holds from now on")
    public RestResponse<ReferralPolicyView> addReferralPolicy(@NotNull @Valid NewReferralPolicy policy) {
        return writes.create(() -> policies.add(policy));
    }
}
