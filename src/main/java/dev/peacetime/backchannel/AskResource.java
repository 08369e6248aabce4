package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Backchannel")
class AskResource {

    private final Asks asks;
    private final AskLinks links;
    private final Writes writes;

    AskResource(Asks asks, AskLinks links, Writes writes) {
        this.asks = asks;
        this.links = links;
        this.writes = writes;
    }

    @GET
    @Path("asks/{id}")
    @PermissionsAllowed(Permission.NOTES_WRITE)
    @Operation(summary = "Show an ask: to those who hire for the role, and to the member who speaks with the referee")
    public AskView getAsk(UUID id) {
        return asks.ask(id);
    }

    @POST
    @Path("asks/{id}/link")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Get one more link for a referee who is being asked, to hand it over")
    @Refuses("ASK_NOT_OPEN")
    public RestResponse<AskView> addAskLink(UUID id) {
        return writes.changeShownOnce(() -> links.another(id), AskView::withoutLink);
    }

    @POST
    @Path("asks/{id}/withdrawal")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Take an ask back; its link is no longer good")
    @Refuses("ASK_NOT_OPEN")
    public RestResponse<AskView> withdrawAsk(UUID id) {
        return writes.change(() -> asks.withdraw(id));
    }
}
