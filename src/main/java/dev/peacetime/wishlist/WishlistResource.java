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
import jakarta.ws.rs.DELETE;
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
class WishlistResource {

    private final Wishlists wishlists;
    private final WishlistEntries entries;
    private final EntryBatches batches;
    private final Writes writes;

    WishlistResource(Wishlists wishlists, WishlistEntries entries, EntryBatches batches, Writes writes) {
        this.batches = batches;
        this.wishlists = wishlists;
        this.entries = entries;
        this.writes = writes;
    }

    @GET
    @Path("wishlists")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "List the wishlists that you may see, the newest first")
    public Page<WishlistView> listWishlists(@Valid @BeanParam PageRequest page) {
        return wishlists.list(page);
    }

    @POST
    @Path("wishlists")
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Make a wishlist")
    @Refuses({"MEMBER_REQUIRED", "WISHLIST_MEMBER_UNKNOWN"})
    public RestResponse<WishlistView> addWishlist(@NotNull @Valid NewWishlist wishlist) {
        return writes.create(() -> wishlists.add(wishlist));
    }

    @GET
    @Path("wishlists/{id}")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "Show a wishlist")
    public CompletionStage<WishlistView> getWishlist(UUID id) {
        return wishlists.shown(id);
    }

    @PATCH
    @Path("wishlists/{id}")
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Change a wishlist, or who sees it")
    @Refuses({"MEMBER_REQUIRED", "WISHLIST_NOT_YOURS", "WISHLIST_MEMBER_UNKNOWN"})
    public RestResponse<WishlistView> changeWishlist(UUID id, @NotNull MergePatch<NewWishlist> change) {
        return writes.change(() -> wishlists.change(id, writes.expected(), change));
    }

    @DELETE
    @Path("wishlists/{id}")
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Remove a wishlist on which nobody waits")
    @Refuses({"WISHLIST_NOT_YOURS", "WISHLIST_IN_USE"})
    public RestResponse<Void> removeWishlist(UUID id) {
        return writes.end(() -> wishlists.remove(id));
    }

    @GET
    @Path("wishlists/{id}/entries")
    @PermissionsAllowed(Permission.WISHLISTS_READ)
    @Operation(summary = "List the entries of a wishlist, the newest first")
    public CompletionStage<Page<EntryView>> listWishlistEntries(
            UUID id, @Valid @BeanParam EntryFilter filter, @Valid @BeanParam PageRequest page) {
        return entries.shownOf(id, filter, page);
    }

    @POST
    @Path("wishlists/{id}/entries")
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Put a person on a wishlist")
    @Refuses({
        "ALREADY_ON_WISHLIST",
        "PERSON_UNKNOWN",
        "ROLE_UNKNOWN",
        "ENTRY_OWNER_UNKNOWN",
        "WAKE_MANAGER_UNKNOWN",
        "KEEP_UNTIL_PAST",
        "NEAR_HIRE_UNTOLD"
    })
    public RestResponse<EntryView> addWishlistEntry(UUID id, @NotNull @Valid NewEntry entry) {
        return writes.create("/v1/entries", () -> entries.add(id, entry));
    }

    @POST
    @Path("wishlists/{id}/entries/batch")
    @ResponseStatus(207)
    @PermissionsAllowed(Permission.WISHLISTS_WRITE)
    @Operation(summary = "Put up to 1,000 people on a wishlist at once, answered person by person")
    public RestResponse<BatchAnswer> addWishlistEntries(UUID id, @NotNull @Valid NewEntries people) {
        return writes.answerEach(() -> batches.add(id, people));
    }
}
