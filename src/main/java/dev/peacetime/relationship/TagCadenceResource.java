package dev.peacetime.relationship;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/me/cadences")
@Tag(name = "Relationships")
class TagCadenceResource {

    private final TagCadences cadences;
    private final Writes writes;

    TagCadenceResource(TagCadences cadences, Writes writes) {
        this.cadences = cadences;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "List your cadences by tag, the newest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<TagCadenceView> listMyCadences(@Valid @BeanParam PageRequest page) {
        return cadences.mine(page);
    }

    @POST
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Say how often you want to be in touch with those who bear a tag")
    @Refuses({"MEMBER_REQUIRED", "CADENCE_UPSIDE_DOWN"})
    public RestResponse<TagCadenceView> addMyCadence(@NotNull @Valid NewTagCadence cadence) {
        return writes.create(() -> cadences.add(cadence));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Remove a cadence of a tag")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<Void> removeMyCadence(UUID id) {
        return writes.end(() -> cadences.remove(id));
    }
}
