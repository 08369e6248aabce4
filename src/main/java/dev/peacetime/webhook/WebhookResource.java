package dev.peacetime.webhook;

import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Violation;
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
@Tag(name = "Integration")
class WebhookResource {

    private final Webhooks webhooks;
    private final Destinations destinations;
    private final Writes writes;

    WebhookResource(Webhooks webhooks, Destinations destinations, Writes writes) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.writes = writes;
    }

    @GET
    @Path("webhooks")
    @PermissionsAllowed(Permission.WEBHOOKS_READ)
    @Operation(summary = "List your webhooks, the newest first")
    public Page<WebhookView> listWebhooks(@Valid @BeanParam PageRequest page) {
        return webhooks.list(page);
    }

    @POST
    @Path("webhooks")
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Have what happens from now on sent to a url; its secret is shown this once")
    @Refuses({"WEBHOOK_URL_INVALID", "WEBHOOK_ADDRESS_REFUSED", "WEBHOOK_TYPE_UNKNOWN"})
    public RestResponse<WebhookView> addWebhook(@NotNull @Valid NewWebhook webhook) {
        mayLeadTo(webhook.url());
        return writes.createShownOnce(() -> webhooks.add(webhook), WebhookView::withoutSecret);
    }

    @GET
    @Path("webhooks/{id}")
    @PermissionsAllowed(Permission.WEBHOOKS_READ)
    @Operation(summary = "Show a webhook")
    public CompletionStage<WebhookView> getWebhook(UUID id) {
        return webhooks.shown(id);
    }

    @PATCH
    @Path("webhooks/{id}")
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Change a webhook, disable it or enable it again")
    @Refuses({"WEBHOOK_URL_INVALID", "WEBHOOK_ADDRESS_REFUSED", "WEBHOOK_TYPE_UNKNOWN"})
    public RestResponse<WebhookView> changeWebhook(UUID id, @NotNull MergePatch<WebhookDetails> change) {
        var url = change.patch().path("url");
        if (url.isTextual()) {
            mayLeadTo(url.asText());
        }
        return writes.change(() -> webhooks.change(id, writes.expected(), change));
    }

    @DELETE
    @Path("webhooks/{id}")
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Remove a webhook, and what was still to be sent to it")
    public RestResponse<Void> removeWebhook(UUID id) {
        return writes.end(() -> webhooks.remove(id));
    }

    @POST
    @Path("webhooks/{id}/rotation")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.WEBHOOKS_WRITE)
    @Operation(summary = "Replace a webhook's secret; for a time both sign")
    public RestResponse<WebhookView> rotateWebhookSecret(UUID id, @NotNull @Valid SecretRotation rotation) {
        return writes.changeShownOnce(() -> webhooks.rotate(id, rotation), WebhookView::withoutSecret);
    }

    /** Outside of any transaction: names are resolved by others, at their leisure. */
    private void mayLeadTo(String url) {
        destinations.refusal(url).ifPresent(refusal -> {
            throw refusal.refused().about(new Violation("/url", "cannot be sent to"));
        });
    }
}
