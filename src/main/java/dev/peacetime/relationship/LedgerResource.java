package dev.peacetime.relationship;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me/ledger")
@Tag(name = "Relationships")
class LedgerResource {

    private final OwnReports reports;

    LedgerResource(OwnReports reports) {
        this.reports = reports;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show what you gave and asked over time, to you alone")
    @Refuses("MEMBER_REQUIRED")
    public LedgerView getMyLedger() {
        return reports.ledger();
    }
}
