package dev.peacetime.reverse;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/me/volunteering")
@Tag(name = "Backchannel")
class VolunteeringResource {

    private final Volunteers volunteers;
    private final Writes writes;

    VolunteeringResource(Volunteers volunteers, Writes writes) {
        this.volunteers = volunteers;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.MEMBERS_READ)
    @Operation(summary = "List about whom you are ready to talk with candidates, the latest first")
    @Refuses("MEMBER_REQUIRED")
    public Page<VolunteerView> listMyVolunteering(@Valid @BeanParam PageRequest page) {
        return volunteers.mine(page);
    }

    @POST
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.MEMBERS_READ)
    @Operation(summary = "Say that you worked for somebody and would tell candidates how that was")
    @Refuses({"MANAGER_UNKNOWN", "VOLUNTEERED_ALREADY", "VOLUNTEER_IS_MANAGER", "MEMBER_REQUIRED"})
    public RestResponse<VolunteerView> volunteer(@NotNull @Valid NewVolunteer volunteer) {
        return writes.create(() -> volunteers.sayYes(volunteer));
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.MEMBERS_READ)
    @Operation(summary = "Say that you would no longer")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<Void> stopVolunteering(UUID id) {
        return writes.end(() -> volunteers.takeBack(id));
    }
}
