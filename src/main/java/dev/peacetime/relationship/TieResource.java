package dev.peacetime.relationship;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/ties/{personId}")
@Tag(name = "Relationships")
class TieResource {

    private final Ties ties;
    private final Writes writes;

    TieResource(Ties ties, Writes writes) {
        this.ties = ties;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show your tie to a person: how strong and how warm it is, and why")
    @Refuses("MEMBER_REQUIRED")
    public TieView getTie(UUID personId) {
        return ties.mine(personId);
    }

    @PUT
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Write down your tie to a person, or write it anew")
    @Refuses({"MEMBER_REQUIRED", "TIE_WITH_ONESELF", "CADENCE_UPSIDE_DOWN"})
    public RestResponse<TieView> putTie(UUID personId, @NotNull @Valid NewTie tie) {
        return writes.change(() -> ties.put(personId, writes.expected(), tie));
    }

    @DELETE
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Drop your tie to a person; what passed between you stays written down")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<Void> dropTie(UUID personId) {
        return writes.end(() -> ties.drop(personId));
    }

    @POST
    @Path("snooze")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Let your tie to a person not be brought up before a day")
    @Refuses({"MEMBER_REQUIRED", "TIE_SNOOZE_PAST"})
    public RestResponse<TieView> snoozeTie(UUID personId, @NotNull @Valid TieSnooze snooze) {
        return writes.change(() -> ties.snooze(personId, snooze));
    }
}
