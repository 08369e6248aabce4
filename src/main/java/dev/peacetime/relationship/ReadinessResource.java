package dev.peacetime.relationship;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/people/{id}/readiness")
@Tag(name = "Relationships")
class ReadinessResource {

    private final Readiness readiness;

    ReadinessResource(Readiness readiness) {
        this.readiness = readiness;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Tell how warm your tie to a person is before you ask something of them")
    @Refuses("MEMBER_REQUIRED")
    public ReadinessView getReadiness(UUID id) {
        return readiness.mine(id);
    }
}
