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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/employers")
@Tag(name = "People")
class EmployerResource {

    private final Employers employers;
    private final EmployerMerges merges;
    private final Writes writes;

    EmployerResource(Employers employers, EmployerMerges merges, Writes writes) {
        this.employers = employers;
        this.merges = merges;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Find employers, the nearest or the newest first")
    public Page<EmployerView> listEmployers(
            @Valid @BeanParam EmployerFilter filter, @Valid @BeanParam PageRequest page) {
        return employers.find(filter, page);
    }

    @POST
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Add an employer")
    @Refuses({"EMPLOYER_NAME_TAKEN", "EMPLOYER_DOMAIN_TAKEN", "DOMAIN_INVALID", "EMPLOYER_UNKNOWN"})
    public RestResponse<EmployerView> addEmployer(@NotNull @Valid NewEmployer employer) {
        return writes.create(() -> employers.add(employer));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Show an employer")
    public CompletionStage<EmployerView> getEmployer(UUID id) {
        return employers.shown(id);
    }

    @PATCH
    @Path("{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Change an employer's names, mail domains or owner")
    @Refuses({
        "EMPLOYER_NAME_TAKEN",
        "EMPLOYER_DOMAIN_TAKEN",
        "DOMAIN_INVALID",
        "EMPLOYER_UNKNOWN",
        "EMPLOYER_PARENT_CYCLE"
    })
    public RestResponse<EmployerView> changeEmployer(UUID id, @NotNull MergePatch<NewEmployer> change) {
        return writes.change(() -> employers.change(id, writes.expected(), change));
    }

    @POST
    @Path("{id}/merges")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Merge another employer into this one, for good")
    @Refuses({"EMPLOYER_UNKNOWN", "EMPLOYER_MERGED", "MERGED_WITH_ITSELF"})
    public RestResponse<EmployerView> mergeEmployer(UUID id, @NotNull @Valid NewMerge merge) {
        return writes.change(() -> merges.merge(id, merge.otherId()));
    }
}
