package dev.peacetime.person;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "People")
class EmploymentResource {

    private final Employments employments;
    private final Writes writes;

    EmploymentResource(Employments employments, Writes writes) {
        this.employments = employments;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/employments")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List where a person works and worked, the latest known first")
    public CompletionStage<Page<EmploymentView>> listEmployments(UUID id, @Valid @BeanParam PageRequest page) {
        return employments.shownOf(id, page);
    }

    @POST
    @Path("people/{id}/employments")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Add work that a person does or did")
    @Refuses({"EMPLOYER_UNKNOWN", "EMPLOYMENT_ENDS_BEFORE_IT_BEGAN"})
    public RestResponse<EmploymentView> addEmployment(UUID id, @NotNull @Valid NewEmployment employment) {
        return writes.create("/v1/employments", () -> employments.add(id, employment));
    }

    @GET
    @Path("employments/{id}")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Show an employment")
    public CompletionStage<EmploymentView> getEmployment(UUID id) {
        return employments.shown(id);
    }

    @PATCH
    @Path("employments/{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Change an employment, also to end it or to confirm it anew")
    @Refuses({"EMPLOYER_UNKNOWN", "EMPLOYMENT_ENDS_BEFORE_IT_BEGAN"})
    public RestResponse<EmploymentView> changeEmployment(UUID id, @NotNull MergePatch<NewEmployment> change) {
        return writes.change(() -> employments.change(id, writes.expected(), change));
    }

    @DELETE
    @Path("employments/{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Remove an employment that never was")
    public RestResponse<Void> removeEmployment(UUID id) {
        return writes.end(() -> employments.remove(id));
    }
}
