package dev.peacetime.wishlist;

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

@Path("/v1")
@Tag(name = "Wishlists")
class WakeResource {

    private final Wakes wakes;

    WakeResource(Wakes wakes) {
        this.wakes = wakes;
    }

    @GET
    @Path("roles/{id}/wakes")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "List whom a role, as it is now, woke, and why: the best first, the blocked last")
    public Page<WakeView> listRoleWakes(UUID id, @Valid @BeanParam PageRequest page) {
        return wakes.ofRole(id, page);
    }

    @GET
    @Path("entries/{id}/wakes")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "List which roles woke an entry, and why: the latest first")
    public Page<WakeView> listEntryWakes(UUID id, @Valid @BeanParam PageRequest page) {
        return wakes.ofEntry(id, page);
    }
}
