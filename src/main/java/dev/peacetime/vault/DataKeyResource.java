package dev.peacetime.vault;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
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

@Path("/v1/organization/data-keys")
@Tag(name = "Organization")
class DataKeyResource {

    private final KeyExchange exchange;
    private final Writes writes;

    DataKeyResource(KeyExchange exchange, Writes writes) {
        this.exchange = exchange;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "List the keys under which the organization's notes are sealed, the newest first")
    public Page<DataKeyView> listDataKeys(@Valid @BeanParam PageRequest page) {
        return exchange.list(page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "Show how far the exchange of a key has come; never the key")
    public CompletionStage<DataKeyView> getDataKey(UUID id) {
        return exchange.shown(id);
    }

    @POST
    @ResponseStatus(202)
    @PermissionsAllowed(Permission.KEYS_WRITE)
    @Operation(summary = "Exchange the key under which notes are sealed; they are sealed anew behind the request")
    @Refuses("VAULT_CLOSED")
    public RestResponse<DataKeyView> exchangeDataKey() {
        return writes.accept(exchange::begin);
    }
}
