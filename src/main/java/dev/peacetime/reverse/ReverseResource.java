package dev.peacetime.reverse;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Backchannel")
class ReverseResource {

    private final ReverseReferences references;
    private final Writes writes;

    ReverseResource(ReverseReferences references, Writes writes) {
        this.references = references;
        this.writes = writes;
    }

    @POST
    @Path("roles/{id}/reverse-references")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Let a candidate talk with somebody who worked for their future manager, by a link for them")
    @Refuses({"PERSON_UNKNOWN", "MANAGER_UNKNOWN", "MEMBER_REQUIRED"})
    public RestResponse<ReverseReferenceView> offerReverseReference(
            UUID id, @NotNull @Valid NewReverseReference reference) {
        return writes.createShownOnce(() -> references.offer(id, reference), view -> view.opening(null));
    }

    @GET
    @Path("reverse-references/{token}")
    @PermitAll
    @Operation(summary = "Show a candidate with whom they can talk about their future manager")
    @Refuses("REVERSE_CLOSED")
    public ReversePage getReversePage(String token) {
        return references.page(new OneTimeToken(token));
    }

    @POST
    @Path("reverse-references/{token}")
    @ResponseStatus(204)
    @PermitAll
    @Operation(summary = "Take with whom the candidate would talk; whoever it is comes to know")
    @Refuses({"REVERSE_CLOSED", "VOLUNTEER_UNKNOWN"})
    @Reveals
    public void chooseVolunteer(String token, @NotNull @Valid VolunteerChoice choice) {
        references.choose(new OneTimeToken(token), choice.volunteerId());
    }
}
