package dev.peacetime.ats;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.referral.ReferralVisibility;
import dev.peacetime.role.RoleVisibility;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known here in the shape of Merge's ATS API, so that its clients read it; to read only, and no more than anybody sees. */
@Path("/ats/v1")
@Tag(name = "Integration")
class MergeApiResource {

    private final Sql sql;
    private final Caller caller;
    private final MergePages pages;

    MergeApiResource(Sql sql, Caller caller, MergePages pages) {
        this.sql = sql;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Path("candidates")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List people as candidates in Merge's shape, the oldest first")
    @Refuses("CURSOR_INVALID")
    public MergePage<MergeCandidate> listMergeCandidates(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeApiQueries.CANDIDATES), caller)
                .bind("contactable", caller.may(Permission.PEOPLE_CONTACT));
        return pages.of(request, request.narrow(query, "p.created_at", "p.updated_at"), "p.id", MergeCandidate::of);
    }

    @GET
    @Path("jobs")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "List roles as jobs in Merge's shape, the oldest first")
    @Refuses("CURSOR_INVALID")
    public MergePage<MergeJob> listMergeJobs(@Valid @BeanParam MergeRequest request) {
        var query = RoleVisibility.bind(sql.query(MergeApiQueries.JOBS), caller);
        return pages.of(request, request.narrow(query, "r.created_at", "r.updated_at"), "r.id", MergeJob::of);
    }

    @GET
    @Path("applications")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List referrals as applications in Merge's shape, the oldest first")
    @Refuses("CURSOR_INVALID")
    public MergePage<MergeApplication> listMergeApplications(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeApiQueries.APPLICATIONS), caller);
        return pages.of(request, request.narrow(query, "f.created_at", "f.updated_at"), "f.id", MergeApplication::of);
    }

    @GET
    @Path("activities")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List the steps of referrals as activities in Merge's shape, the oldest first")
    @Refuses("CURSOR_INVALID")
    public MergePage<MergeActivity> listMergeActivities(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeApiQueries.ACTIVITIES), caller);
        return pages.of(request, request.narrow(query, "t.at", "t.at"), "t.id", MergeActivity::of);
    }
}
