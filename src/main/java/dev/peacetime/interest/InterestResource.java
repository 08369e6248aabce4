package dev.peacetime.interest;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Interest")
class InterestResource {

    private final Interests interests;
    private final Writes writes;

    InterestResource(Interests interests, Writes writes) {
        this.interests = interests;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/interest-signals")
    @PermissionsAllowed(Permission.INTEREST_READ)
    @Operation(summary = "List a person's signs of interest that you may see, the newest first")
    public Page<InterestSignalView> listInterestSignals(UUID id, @Valid @BeanParam PageRequest page) {
        return interests.signals(id, page);
    }

    @POST
    @Path("people/{id}/interest-signals")
    @PermissionsAllowed(Permission.INTEREST_WRITE)
    @Operation(summary = "Write down a sign of interest")
    @Refuses({"ROLE_UNKNOWN", "SIGNAL_NOT_YET_SEEN"})
    public RestResponse<InterestSignalView> addInterestSignal(UUID id, @NotNull @Valid NewInterestSignal signal) {
        return writes.create("/v1/interest-signals", () -> interests.add(id, signal));
    }

    @GET
    @Path("interest-signals/{id}")
    @PermissionsAllowed(Permission.INTEREST_READ)
    @Operation(summary = "Show a sign of interest")
    public CompletionStage<InterestSignalView> getInterestSignal(UUID id) {
        return interests.shown(id);
    }

    @GET
    @Path("people/{id}/interest")
    @PermissionsAllowed(Permission.INTEREST_READ)
    @Operation(summary = "Show how much interest a person showed, and what it is counted from")
    public InterestView getInterest(
            UUID id,
            @QueryParam("roleId") @Parameter(description = "A role: signs about others are left out.") @Nullable
                    UUID roleId) {
        return interests.interest(id, roleId);
    }

    @GET
    @Path("interest-weights")
    @PermissionsAllowed(Permission.INTEREST_READ)
    @Operation(summary = "Show by what interest is counted")
    public InterestWeights getInterestWeights() {
        return InterestWeights.PUBLISHED;
    }
}
