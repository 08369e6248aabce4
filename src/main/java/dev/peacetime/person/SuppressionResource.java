package dev.peacetime.person;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/suppressions")
@Tag(name = "Privacy")
class SuppressionResource {

    private final Suppressions suppressions;

    SuppressionResource(Suppressions suppressions) {
        this.suppressions = suppressions;
    }

    @GET
    @PermissionsAllowed(Permission.SUPPRESSIONS_READ)
    @Operation(summary = "List whom files do not bring back, the newest first")
    public Page<SuppressionView> listSuppressions(@Valid @BeanParam PageRequest page) {
        return suppressions.list(page);
    }
}
