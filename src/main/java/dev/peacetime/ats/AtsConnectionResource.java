package dev.peacetime.ats;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/ats-connections")
@Tag(name = "Integration")
class AtsConnectionResource {

    private final AtsConnections connections;
    private final Writes writes;

    AtsConnectionResource(AtsConnections connections, Writes writes) {
        this.connections = connections;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.ATS_READ)
    @Operation(summary = "List the applicant tracking systems that send their events, the newest first")
    public Page<AtsConnectionView> listAtsConnections(@Valid @BeanParam PageRequest page) {
        return connections.list(page);
    }

    @POST
    @PermissionsAllowed(Permission.ATS_WRITE)
    @Operation(summary = "Connect an applicant tracking system; the answer shows the secret, this once")
    public RestResponse<AtsConnectionView> addAtsConnection(@NotNull @Valid NewAtsConnection connection) {
        return writes.createShownOnce(() -> connections.add(connection), made -> made.showing(null));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.ATS_READ)
    @Operation(summary = "Show a connection to an applicant tracking system")
    public CompletionStage<AtsConnectionView> getAtsConnection(UUID id) {
        return connections.shown(id);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.ATS_WRITE)
    @Operation(summary = "Close a connection: its events are refused from now on")
    public RestResponse<Void> closeAtsConnection(UUID id) {
        return writes.end(() -> connections.close(id));
    }

    @GET
    @Path("{id}/events")
    @PermissionsAllowed(Permission.ATS_READ)
    @Operation(summary = "List what an applicant tracking system sent and what became of it, the newest first")
    public Page<AtsEventView> listAtsEvents(
            UUID id, @BeanParam AtsEventFilter filter, @Valid @BeanParam PageRequest page) {
        return connections.events(id, filter, page);
    }

    @GET
    @Path("{id}/jobs")
    @PermissionsAllowed(Permission.ATS_READ)
    @Operation(summary = "List the jobs there that were heard of, and which roles they are")
    public Page<AtsJobView> listAtsJobs(UUID id, @Valid @BeanParam PageRequest page) {
        return connections.jobs(id, page);
    }

    @POST
    @Path("{id}/jobs")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.ATS_WRITE)
    @Operation(summary = "Say which role a job there is")
    @Refuses("ATS_ROLE_UNKNOWN")
    public RestResponse<AtsJobView> mapAtsJob(UUID id, @NotNull @Valid NewAtsJob job) {
        return writes.answer(() -> connections.map(id, job));
    }

    @POST
    @Path("{id}/candidates")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.ATS_WRITE)
    @Operation(summary = "Say who a candidate there is")
    @Refuses("ATS_PERSON_UNKNOWN")
    public RestResponse<NewAtsCandidate> mapAtsCandidate(UUID id, @NotNull @Valid NewAtsCandidate candidate) {
        return writes.answer(() -> connections.map(id, candidate));
    }
}
