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
@Tag(name = "People")
class ConsentResource {

    private final Consents consents;
    private final Writes writes;

    ConsentResource(Consents consents, Writes writes) {
        this.consents = consents;
        this.writes = writes;
    }

    @GET
    @Path("people/{id}/consents")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "List what a person agreed to, the newest first")
    public Page<ConsentView> listConsents(UUID id, @Valid @BeanParam PageRequest page) {
        return consents.of(id, page);
    }

    @POST
    @Path("people/{id}/consents")
    @PermissionsAllowed(Permission.SHIELDS_WRITE)
    @Operation(summary = "Write down what a person agreed to")
    @Refuses({
        "EMPLOYER_UNKNOWN",
        "PERSON_UNKNOWN",
        "ROLE_UNKNOWN",
        "CONSENT_NOT_YET_GIVEN",
        "CONSENT_EXPIRES_BEFORE_IT_WAS_GIVEN",
        "CONSENT_NAMES_NOBODY"
    })
    public RestResponse<ConsentView> addConsent(UUID id, @NotNull @Valid NewConsent consent) {
        return writes.create("/v1/consents", () -> consents.give(id, consent));
    }

    @GET
    @Path("consents/{id}")
    @PermissionsAllowed(Permission.SHIELDS_READ)
    @Operation(summary = "Show a consent")
    public CompletionStage<ConsentView> getConsent(UUID id) {
        return consents.shown(id);
    }

    @POST
    @Path("consents/{id}/confirmation")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.SHIELDS_WRITE)
    @Operation(summary = "Say that a person has written what they had said; it no longer lapses after three days")
    public RestResponse<ConsentView> confirmConsent(UUID id) {
        return writes.change(() -> consents.confirm(id));
    }

    @POST
    @Path("consents/{id}/withdrawal")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.SHIELDS_WRITE)
    @Operation(summary = "Withdraw a consent; it never counts again")
    public RestResponse<ConsentView> withdrawConsent(UUID id) {
        return writes.change(() -> consents.withdraw(id));
    }
}
