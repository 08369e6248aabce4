package dev.peacetime.path;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Relationships")
class PathResource {

    private final WarmPaths paths;
    private final Connectings connectings;
    private final Writes writes;

    PathResource(WarmPaths paths, Connectings connectings, Writes writes) {
        this.paths = paths;
        this.connectings = connectings;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/paths")
    @Produces({MediaType.APPLICATION_JSON, PathPicture.SVG})
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Find the warmest ways to a person, told or drawn")
    @Refuses("MEMBER_REQUIRED")
    public PathsView listPaths(UUID id, @Valid @BeanParam PathRequest request) {
        return paths.to(id, request);
    }

    @GET
    @Path("people/{id}/connecting")
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show whether somebody wants to connect people, how often and about what")
    public ConnectingView getConnecting(UUID id) {
        return connectings.of(id);
    }

    @PUT
    @Path("people/{id}/connecting")
    @PermissionsAllowed(Permission.TIES_WRITE)
    @Operation(summary = "Say whether somebody wants to connect people, how often and about what")
    @Refuses("CONNECTING_NOT_YOURS")
    public RestResponse<ConnectingView> putConnecting(UUID id, @NotNull @Valid NewConnecting connecting) {
        return writes.change(() -> connectings.put(id, writes.expected(), connecting));
    }
}
