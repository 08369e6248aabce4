package dev.peacetime.report;

import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports")
@Tag(name = "Reports")
class ReportResource {

    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Path("time-to-answer")
    @Produces({"application/json", "text/csv"})
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Report how long those wait for an answer who refer somebody")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TimeToAnswer.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public TimeToAnswer reportTimeToAnswer(@Valid @BeanParam ReportPeriod period) {
        return reports.timeToAnswer(period);
    }
}
