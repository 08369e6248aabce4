package dev.peacetime.wishlist;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Wishlists")
class EntryResource {

    private final WishlistEntries entries;
    private final EntryProgress progress;
    private final Refreshes refreshes;
    private final Writes writes;

    EntryResource(WishlistEntries entries, EntryProgress progress, Refreshes refreshes, Writes writes) {
        this.refreshes = refreshes;
        this.entries = entries;
        this.progress = progress;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/entries")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "List the entries about a person on wishlists that you may see, the newest first")
    public Page<EntryView> listPersonEntries(UUID id, @Valid @BeanParam PageRequest page) {
        return entries.about(id, page);
    }

    @GET
    @Path("entries/{id}")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "Show a wishlist's entry")
    public CompletionStage<EntryView> getEntry(UUID id) {
        return entries.shown(id);
    }

    @PATCH
    @Path("entries/{id}")
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Change a wishlist's entry")
    @Refuses({
        "ENTRY_OVER",
        "ROLE_UNKNOWN",
        "ENTRY_OWNER_UNKNOWN",
        "WAKE_MANAGER_UNKNOWN",
        "KEEP_UNTIL_PAST",
        "NEAR_HIRE_UNTOLD"
    })
    public RestResponse<EntryView> changeEntry(UUID id, @NotNull MergePatch<EntryDetails> change) {
        return writes.change(() -> entries.change(id, writes.expected(), change));
    }

    @POST
    @Path("entries/{id}/snooze")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Let an entry wait, and nothing wake it before a day")
    @Refuses({"ENTRY_OVER", "SNOOZE_PAST", "SNOOZE_BEYOND_KEEPING"})
    public RestResponse<EntryView> snoozeEntry(UUID id, @NotNull @Valid EntrySnooze snooze) {
        return writes.change(() -> progress.snooze(id, snooze));
    }

    @POST
    @Path("entries/{id}/move")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Move an entry to another wishlist")
    @Refuses({"ENTRY_OVER", "WISHLIST_UNKNOWN", "ALREADY_ON_WISHLIST"})
    public RestResponse<EntryView> moveEntry(UUID id, @NotNull @Valid EntryMove move) {
        return writes.change(() -> progress.move(id, move));
    }

    @POST
    @Path("entries/{id}/talks")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Say that talks with the person began")
    @Refuses("ENTRY_OVER")
    public RestResponse<EntryView> startTalks(UUID id) {
        return writes.change(() -> progress.talk(id));
    }

    @POST
    @Path("entries/{id}/hire")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Say that the person was hired")
    @Refuses({"ENTRY_OVER", "ROLE_UNKNOWN"})
    public RestResponse<EntryView> recordHire(UUID id, @NotNull @Valid EntryHire hire) {
        return writes.change(() -> progress.hire(id, hire));
    }

    @POST
    @Path("entries/{id}/refresh")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Make a one-time link by which the person says: keep me, pause, or remove me")
    @Refuses("ENTRY_OVER")
    public RestResponse<EntryRefresh> refreshEntry(UUID id) {
        return writes.changeShownOnce(() -> refreshes.ask(id), EntryRefresh::withoutLink);
    }

    @POST
    @Path("entries/{id}/closing")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Give an entry up")
    @Refuses("ENTRY_OVER")
    public RestResponse<EntryView> closeEntry(UUID id, @NotNull @Valid EntryClosing closing) {
        return writes.change(() -> progress.close(id, closing));
    }
}
