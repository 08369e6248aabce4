package dev.peacetime.backchannel;

import dev.peacetime.guard.ExposureView;
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

@Path("/v1/people/{id}/exposures")
@Tag(name = "Backchannel")
class ExposureResource {

    private final ExposuresSeen exposures;

    ExposureResource(ExposuresSeen exposures) {
        this.exposures = exposures;
    }

    @GET
    @PermissionsAllowed(Permission.EXPOSURES_READ)
    @Operation(summary = "List who came to know that a person is considered, the latest first")
    public Page<ExposureView> listExposures(UUID id, @Valid @BeanParam PageRequest page) {
        return exposures.of(id, page);
    }
}
