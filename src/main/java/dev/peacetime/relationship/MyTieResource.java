package dev.peacetime.relationship;

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

@Path("/v1/me/ties")
@Tag(name = "Relationships")
class MyTieResource {

    private final Ties ties;

    MyTieResource(Ties ties) {
        this.ties = ties;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "List your ties, the newest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<TieView> listMyTies(@Valid @BeanParam TieFilter filter, @Valid @BeanParam PageRequest page) {
        return ties.mine(filter, page);
    }
}
