package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/members/{id}/hand-over")
@Tag(name = "Wishlists")
class HandOverResource {

    private final HandOvers handOvers;
    private final Writes writes;

    HandOverResource(HandOvers handOvers, Writes writes) {
        this.handOvers = handOvers;
        this.writes = writes;
    }

    @POST
    @ResponseStatus(204)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Let another member keep all wishlists and entries that a member keeps")
    @Refuses({"HAND_OVER_NOT_YOURS", "SUCCESSOR_UNKNOWN"})
    public RestResponse<Void> handOver(UUID id, @NotNull @Valid HandOver order) {
        return writes.end(() -> handOvers.make(id, order));
    }
}
