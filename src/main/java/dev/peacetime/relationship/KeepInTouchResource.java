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
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports/keep-in-touch")
@Tag(name = "Relationships")
class KeepInTouchResource {

    private final OwnReports reports;

    KeepInTouchResource(OwnReports reports) {
        this.reports = reports;
    }

    @GET
    @Produces({"application/json", "text/csv", "image/svg+xml"})
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "List with whom you are losing touch, the longest overdue first")
    @Refuses("MEMBER_REQUIRED")
    public Page<KeepInTouchView> listKeepInTouch(@Valid @BeanParam PageRequest page) {
        return reports.losingTouch(page);
    }
}
