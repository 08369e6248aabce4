package dev.peacetime.webhook;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Integration")
class DeliveryResource {

    private final Deliveries deliveries;
    private final Writes writes;

    DeliveryResource(Deliveries deliveries, Writes writes) {
        this.deliveries = deliveries;
        this.writes = writes;
    }

    @GET
    @Path("webhooks/{id}/deliveries")
    @PermissionsAllowed(Permission.WEBHOOKS_READ)
    @Operation(summary = "List what was sent to a webhook, and how that went, the newest first")
    public Page<DeliveryView> listDeliveries(
            UUID id, @BeanParam DeliveryFilter filter, @Valid @BeanParam PageRequest page) {
        return deliveries.of(id, filter, page);
    }

    @GET
    @Path("deliveries/{id}")
    @PermissionsAllowed(Permission.WEBHOOKS_READ)
    @Operation(summary = "Show a delivery, with what was sent")
    public CompletionStage<DeliveryView> getDelivery(UUID id) {
        return deliveries.shown(id);
    }

    @POST
    @Path("webhooks/{id}/test")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Send a webhook something of no meaning, to try it out")
    @Refuses("WEBHOOK_DISABLED")
    public RestResponse<DeliveryView> testWebhook(UUID id) {
        return writes.create("/v1/deliveries", () -> deliveries.test(id));
    }

    @POST
    @Path("webhooks/{id}/replay")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Send everything again that happened after a moment")
    @Refuses({"WEBHOOK_DISABLED", "REPLAY_TOO_FAR"})
    public RestResponse<WebhookView> replayWebhook(UUID id, @NotNull @Valid WebhookReplay replay) {
        return writes.change(() -> deliveries.replay(id, replay));
    }

    @POST
    @Path("deliveries/{id}/retry")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Send something now: once more, or before its next turn")
    @Refuses({"WEBHOOK_DISABLED", "DELIVERY_ON_ITS_WAY"})
    public RestResponse<DeliveryView> retryDelivery(UUID id) {
        return writes.change(() -> deliveries.retry(id));
    }
}
