package dev.peacetime.ats;

import dev.peacetime.kernel.Keyset;
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
class MergeResource {

    private final Sql sql;
    private final Caller caller;

    MergeResource(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    @GET
    @Path("candidates")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List people as candidates in Merge's shape, the oldest first")
    public MergePage<MergeCandidate> listMergeCandidates(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeQueries.CANDIDATES), caller)
                .bind("contactable", caller.may(Permission.PEOPLE_CONTACT));
        return MergePage.of(request.narrow(query, "p.created_at", "p.updated_at")
                .page(request.page(), Keyset.oldestFirst("p.id"), MergeCandidate::of));
    }

    @GET
    @Path("jobs")
    @PermissionsAllowed(Permission.ROLES_READ)
    @Operation(summary = "List roles as jobs in Merge's shape, the oldest first")
    public MergePage<MergeJob> listMergeJobs(@Valid @BeanParam MergeRequest request) {
        var query = RoleVisibility.bind(sql.query(MergeQueries.JOBS), caller);
        return MergePage.of(request.narrow(query, "r.created_at", "r.updated_at")
                .page(request.page(), Keyset.oldestFirst("r.id"), MergeJob::of));
    }

    @GET
    @Path("applications")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List referrals as applications in Merge's shape, the oldest first")
    public MergePage<MergeApplication> listMergeApplications(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeQueries.APPLICATIONS), caller);
        return MergePage.of(request.narrow(query, "f.created_at", "f.updated_at")
                .page(request.page(), Keyset.oldestFirst("f.id"), MergeApplication::of));
    }

    @GET
    @Path("activities")
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List the steps of referrals as activities in Merge's shape, the oldest first")
    public MergePage<MergeActivity> listMergeActivities(@Valid @BeanParam MergeRequest request) {
        var query = ReferralVisibility.bind(sql.query(MergeQueries.ACTIVITIES), caller);
        return MergePage.of(request.narrow(query, "t.at", "t.at")
                .page(request.page(), Keyset.oldestFirst("t.id"), MergeActivity::of));
    }
}
