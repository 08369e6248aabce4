package dev.peacetime.report;

import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reports")
@Produces({"application/json", "text/csv", ReportForm.SVG})
@Tag(name = "Reports")
class ReportResource {

    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Path("time-to-answer")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Report how long those wait for an answer who refer somebody")
    public TimeToAnswer reportTimeToAnswer(@Valid @BeanParam ReportPeriod period) {
        return reports.timeToAnswer(period);
    }

    @GET
    @Path("referral-funnel")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Report how far referrals come, step by step")
    public ReferralFunnel reportReferralFunnel(@Valid @BeanParam ReportPeriod period) {
        return reports.referralFunnel(period);
    }

    @GET
    @Path("source-mix")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Report in which ways people came to be known, and what became of them")
    public SourceMix reportSourceMix(@Valid @BeanParam ReportPeriod period) {
        return reports.sourceMix(period);
    }

    @GET
    @Path("wishlist-age")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "Report how long people have been waiting, wishlist by wishlist")
    public WishlistAge reportWishlistAge() {
        return reports.wishlistAge();
    }

    @GET
    @Path("wakes")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "Report whom roles woke, and what became of it")
    public RoleWakes reportWakes(@Valid @BeanParam ReportPeriod period) {
        return reports.wakes(period);
    }
}
