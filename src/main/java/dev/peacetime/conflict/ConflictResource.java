package dev.peacetime.conflict;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Backchannel")
class ConflictResource {

    private final SmallWorld smallWorld;
    private final DeclaredTies ties;
    private final Writes writes;

    ConflictResource(SmallWorld smallWorld, DeclaredTies ties, Writes writes) {
        this.smallWorld = smallWorld;
        this.ties = ties;
        this.writes = writes;
    }

    @GET
    @Path("roles/{id}/small-world")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "Show what ties a candidate to those who hire for a role and to who referred them")
    public Page<SmallWorldTie> listSmallWorld(
            UUID id,
            @QueryParam("personId") @NotNull @Parameter(required = true, description = "The candidate.")
                    UUID personId) {
        return smallWorld.conflicts(id, personId);
    }

    @GET
    @Path("people/{id}/declared-ties")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "List what a person has to do with others beside work, as declared, the latest first")
    public Page<DeclaredTieView> listDeclaredTies(UUID id, @Valid @BeanParam PageRequest page) {
        return ties.of(id, page);
    }

    @POST
    @Path("people/{id}/declared-ties")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Declare that you, or somebody, are kin of a person, or have to do with them otherwise")
    @Refuses({"PERSON_UNKNOWN", "TIE_TO_ONESELF", "TIE_OF_OTHERS", "TIE_DECLARED", "MEMBER_REQUIRED"})
    public RestResponse<DeclaredTieView> declareTie(UUID id, @NotNull @Valid NewDeclaredTie tie) {
        return writes.create("/v1/declared-ties", () -> ties.declare(id, tie));
    }

    @DELETE
    @Path("declared-ties/{id}")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Take back what you declared")
    public RestResponse<Void> removeDeclaredTie(UUID id) {
        return writes.end(() -> ties.remove(id));
    }
}
