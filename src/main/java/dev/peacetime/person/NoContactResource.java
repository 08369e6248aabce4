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
class NoContactResource {

    private final NoContacts noContacts;
    private final Writes writes;

    NoContactResource(NoContacts noContacts, Writes writes) {
        this.noContacts = noContacts;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/no-contacts")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "List with whom a person must not be spoken about, the newest first")
    public Page<NoContactView> listNoContacts(UUID id, @Valid @BeanParam PageRequest page) {
        return noContacts.of(id, page);
    }

    @POST
    @Path("people/{id}/no-contacts")
    @PermissionsAllowed(Permission.SHIELDS_WRITE)
    @Operation(summary = "Add an employer, a person or a domain with whom a person must not be spoken about")
    @Refuses({"EMPLOYER_UNKNOWN", "PERSON_UNKNOWN", "DOMAIN_INVALID"})
    public RestResponse<NoContactView> addNoContact(UUID id, @NotNull @Valid NewNoContact noContact) {
        return writes.create("/v1/no-contacts", () -> noContacts.add(id, noContact));
    }

    @GET
    @Path("no-contacts/{id}")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "Show a line of a no-contact list")
    public CompletionStage<NoContactView> getNoContact(UUID id) {
        return noContacts.shown(id);
    }

    @DELETE
    @Path("no-contacts/{id}")
    @PermissionsAllowed(Permission.SHIELDS_WRITE)
    @Operation(summary = "Remove a line of a no-contact list")
    public RestResponse<Void> removeNoContact(UUID id) {
        return writes.end(() -> noContacts.remove(id));
    }
}
