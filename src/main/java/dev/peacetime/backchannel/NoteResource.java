package dev.peacetime.backchannel;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Backchannel")
class NoteResource {

    private final Notes notes;

    NoteResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    @Path("backchannel-notes/{id}")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "Read a note; that you did, and what for, is written down")
    @Refuses({"PURPOSE_REQUIRED", "PURPOSE_INVALID", "MEMBER_REQUIRED"})
    public NoteView readBackchannelNote(
            UUID id,
            @HeaderParam("Access-Purpose")
                    @Parameter(required = true, description = "What you read it for, 3 to 200 characters.")
                    @Nullable
                    String purpose) {
        return notes.read(id, purpose);
    }

    @GET
    @Path("backchannel-notes/{id}/reads")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "List who read a note and what for, the latest first")
    public Page<NoteReadView> listNoteReads(UUID id, @Valid @BeanParam PageRequest page) {
        return notes.reads(id, page);
    }
}
