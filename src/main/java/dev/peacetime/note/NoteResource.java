package dev.peacetime.note;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Tag(name = "Backchannel")
class NoteResource {

    private final Notes notes;
    private final NoteReads reads;
    private final Summaries summaries;
    private final Writes writes;

    NoteResource(Notes notes, NoteReads reads, Summaries summaries, Writes writes) {
        this.notes = notes;
        this.reads = reads;
        this.summaries = summaries;
        this.writes = writes;
    }

    @POST
    @Path("asks/{id}/notes")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.NOTES_WRITE)
    @Operation(summary = "Write down what the referee said")
    @Refuses({
        "ASK_NOT_YOURS",
        "ASK_NOT_OPEN",
        "ASK_ANSWERED",
        "QUESTION_UNKNOWN",
        "READER_UNKNOWN",
        "PROTECTED_WORDS",
        "RECUSED",
        "MEMBER_REQUIRED",
        "VAULT_CLOSED"
    })
    public RestResponse<NoteHint> addNote(UUID id, @NotNull @Valid NewNote note) {
        return writes.create("/v1/backchannel-notes", () -> notes.write(id, note));
    }

    @POST
    @Path("backchannel-notes/{id}/corrections")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.NOTES_WRITE)
    @Operation(summary = "Word a note anew that you wrote; what it said before stays readable beside it")
    @Refuses({"NOTE_NOT_YOURS", "QUESTION_UNKNOWN", "PROTECTED_WORDS", "RECUSED", "MEMBER_REQUIRED", "VAULT_CLOSED"})
    public RestResponse<NoteHint> correctBackchannelNote(UUID id, @NotNull @Valid NoteCorrection correction) {
        return writes.create("/v1/backchannel-notes", () -> notes.correct(id, correction));
    }

    @GET
    @Path("backchannel-requests/{id}/notes")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "List the notes that you may read, without what they say, in no order of time")
    public Page<NoteHint> listBackchannelNotes(
            UUID id,
            @QueryParam("firstHand") @Parameter(description = "True for what was seen, false for hearsay.") @Nullable
                    Boolean firstHand,
            @Valid @BeanParam PageRequest page) {
        return notes.of(id, firstHand, page);
    }

    @GET
    @Path("backchannel-requests/{id}/summary")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "Show what those say together who were asked, in groups of three at least")
    @Refuses({"RECUSED", "MEMBER_REQUIRED"})
    @Reveals
    public SummaryView getBackchannelSummary(UUID id) {
        return summaries.of(id);
    }

    @GET
    @Path("backchannel-notes/{id}")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "Read a note; that you did, and what for, is written down")
    @Refuses({"PURPOSE_REQUIRED", "PURPOSE_INVALID", "MEMBER_REQUIRED", "VAULT_CLOSED"})
    @Reveals
    public NoteView readBackchannelNote(
            UUID id,
            @QueryParam("wording")
                    @Parameter(description = "An earlier wording, by its number; the latest, if left out.")
                    @Nullable
                    Integer wording,
            @HeaderParam("Access-Purpose")
                    @Parameter(required = true, description = "What you read it for, 3 to 200 characters.")
                    @Nullable
                    String purpose) {
        return reads.read(id, wording, purpose);
    }

    @GET
    @Path("backchannel-notes/{id}/reads")
    @PermissionsAllowed(Permission.NOTES_READ)
    @Operation(summary = "List who read a note and what for, the latest first")
    public Page<NoteReadView> listNoteReads(UUID id, @Valid @BeanParam PageRequest page) {
        return reads.of(id, page);
    }
}
