package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
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

@Path("/v1/asks")
@Tag(name = "Backchannel")
class AskResource {

    private final Asks asks;
    private final Notes notes;
    private final Writes writes;

    AskResource(Asks asks, Notes notes, Writes writes) {
        this.asks = asks;
        this.notes = notes;
        this.writes = writes;
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.NOTES_WRITE)
    @Operation(summary = "Show an ask: to those who hire for the role, and to the member who speaks with the referee")
    public AskView getAsk(UUID id) {
        return asks.ask(id);
    }

    @POST
    @Path("{id}/notes")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.NOTES_WRITE)
    @Operation(summary = "Write down what the referee said")
    @Refuses({"ASK_NOT_YOURS", "ASK_NOT_OPEN", "ASK_ANSWERED", "QUESTION_UNKNOWN", "READER_UNKNOWN", "MEMBER_REQUIRED"})
    public RestResponse<NoteHint> addNote(UUID id, @NotNull @Valid NewNote note) {
        return writes.create("/v1/backchannel-notes", () -> notes.write(id, note));
    }
}
