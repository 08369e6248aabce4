package dev.peacetime.wishlist;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.OneTimeToken;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What stands behind the one-time link of somebody who is kept in mind; open to whoever holds it. */
@Path("/v1/refreshes/{token}")
@Tag(name = "Wishlists")
@PermitAll
class RefreshResource {

    private final Refreshes refreshes;

    RefreshResource(Refreshes refreshes) {
        this.refreshes = refreshes;
    }

    @GET
    @Operation(summary = "Show a person who keeps them in mind, until when, and what they may answer")
    @Refuses("REFRESH_CLOSED")
    public RefreshPage getRefreshPage(String token) {
        return refreshes.page(new OneTimeToken(token));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Take a person's word: to be kept in mind, not before some day, or not at all")
    @Refuses({"REFRESH_CLOSED", "SNOOZE_PAST", "SNOOZE_BEYOND_KEEPING"})
    public void answerRefresh(String token, @NotNull @Valid RefreshAnswer answer) {
        refreshes.answer(new OneTimeToken(token), answer);
    }
}
