package dev.peacetime.role;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/covers")
@Tag(name = "Roles")
class CoverResource {

    private final Covers covers;

    CoverResource(Covers covers) {
        this.covers = covers;
    }

    @GET
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "List the covers of confidential roles for which people are sought")
    public Page<CoverView> listCovers(@Valid @BeanParam PageRequest page) {
        return covers.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "Show the cover of a confidential role")
    public CompletionStage<CoverView> getCover(UUID id) {
        return covers.shown(id);
    }
}
