package dev.peacetime.person;

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
@Tag(name = "People")
class MergeResource {

    private final Merges merges;
    private final Duplicates duplicates;
    private final Writes writes;

    MergeResource(Merges merges, Duplicates duplicates, Writes writes) {
        this.merges = merges;
        this.duplicates = duplicates;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/duplicates")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "List who may be the same person")
    public Page<DuplicateView> listDuplicates(UUID id, @Valid @BeanParam PageRequest page) {
        return duplicates.of(id, page);
    }

    @POST
    @Path("people/{id}/merges")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Merge another person into this one")
    @Refuses({"PERSON_UNKNOWN", "PERSON_MERGED", "MERGED_WITH_ITSELF"})
    public RestResponse<MergeView> mergePerson(UUID id, @NotNull @Valid NewMerge merge) {
        return writes.create("/v1/merges", () -> merges.merge(id, merge.otherId()));
    }

    @GET
    @Path("merges/{id}")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Show a merge")
    public CompletionStage<MergeView> getMerge(UUID id) {
        return merges.shown(id);
    }

    @DELETE
    @Path("merges/{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Undo a merge: two people again, each with what was theirs")
    @Refuses("MERGE_WINNER_MERGED")
    public RestResponse<Void> undoMerge(UUID id) {
        return writes.end(() -> merges.undo(id));
    }
}
