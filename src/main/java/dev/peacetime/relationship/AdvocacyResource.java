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
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Relationships")
class AdvocacyResource {

    private final Advocacies advocacies;
    private final Writes writes;

    AdvocacyResource(Advocacies advocacies, Writes writes) {
        this.advocacies = advocacies;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/endorsements")
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "List the good words for a person that are for no role in particular, the latest first")
    public Page<AdvocacyView> listEndorsements(UUID id, @Valid @BeanParam PageRequest page) {
        return advocacies.of(id, page);
    }

    @POST
    @Path("people/{id}/endorsements")
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Put in a good word for a person, for no role in particular")
    @Refuses({"MEMBER_REQUIRED", "TIE_WITH_ONESELF", "ALREADY_ENDORSED"})
    public RestResponse<AdvocacyView> endorsePerson(UUID id, @NotNull @Valid NewAdvocacy endorsement) {
        return writes.create("/v1/endorsements", () -> advocacies.add(id, endorsement));
    }

    @GET
    @Path("endorsements/{id}")
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show a member's good word for a person")
    public CompletionStage<AdvocacyView> getEndorsement(UUID id) {
        return advocacies.shown(id);
    }

    @DELETE
    @Path("endorsements/{id}")
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Take back your good word for a person")
    @Refuses("MEMBER_REQUIRED")
    public RestResponse<Void> removeEndorsement(UUID id) {
        return writes.end(() -> advocacies.remove(id));
    }
}
