package dev.peacetime.organization;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/api-keys")
@Tag(name = "Organization")
class ApiKeyResource {

    private final ApiKeys keys;
    private final Writes writes;
    private final Caller caller;

    ApiKeyResource(ApiKeys keys, Writes writes, Caller caller) {
        this.keys = keys;
        this.writes = writes;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "List the API keys, the newest first")
    public Page<ApiKeyView> listApiKeys(@Valid @BeanParam PageRequest page) {
        return keys.list(page);
    }

    @POST
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "Make an API key, which is shown this once")
    @Refuses({
        "KEY_PERMISSION_UNKNOWN",
        "KEY_PERMISSION_NOT_YOURS",
        "KEY_NEEDS_PERMISSIONS",
        "KEY_MEMBER_UNKNOWN",
        "KEY_EXPIRY_PAST"
    })
    public RestResponse<ApiKeyView> addApiKey(@NotNull @Valid NewApiKey key) {
        return writes.createShownOnce(() -> keys.issue(key, caller), ApiKeyView::withoutKey);
    }

    @POST
    @Path("{id}/rotation")
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "Replace a key; the one before opens until the overlap ends")
    @ResponseStatus(200)
    @Refuses({"KEY_REVOKED", "KEY_PERMISSION_NOT_YOURS"})
    public RestResponse<ApiKeyView> rotateApiKey(UUID id, @NotNull @Valid KeyRotation rotation) {
        return writes.changeShownOnce(() -> keys.rotate(id, rotation, caller), ApiKeyView::withoutKey);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "Revoke a key")
    public RestResponse<Void> revokeApiKey(UUID id) {
        return writes.end(() -> keys.revoke(id));
    }
}
