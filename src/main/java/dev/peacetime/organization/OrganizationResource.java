package dev.peacetime.organization;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Writes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/organization")
@Tag(name = "Organization")
class OrganizationResource {

    private final Organizations organizations;
    private final Writes writes;

    OrganizationResource(Organizations organizations, Writes writes) {
        this.organizations = organizations;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.ORGANIZATION_READ)
    @Operation(summary = "Show the organization that you call for")
    public OrganizationView getOrganization() {
        return organizations.mine();
    }

    @PATCH
    @PermissionsAllowed(Permission.ORGANIZATION_WRITE)
    @Operation(summary = "Change the organization's name or time zone")
    public RestResponse<OrganizationView> changeOrganization(@NotNull MergePatch<OrganizationSettings> change) {
        return writes.change(() -> organizations.change(writes.expected(), change));
    }
}
