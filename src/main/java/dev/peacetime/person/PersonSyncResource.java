package dev.peacetime.person;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Upsert;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "People")
class PersonSyncResource {

    private final PersonSync sync;
    private final Writes writes;

    PersonSyncResource(PersonSync sync, Writes writes) {
        this.sync = sync;
        this.writes = writes;
    }

    @POST
    @Path("people/batch")
    @ResponseStatus(207)
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Add up to 1,000 people, each by itself")
    public RestResponse<PersonBatchAnswer> addPeople(@NotNull @Valid PersonBatch batch) {
        return RestResponse.ResponseBuilder.<PersonBatchAnswer>create(207)
                .entity(sync.add(batch))
                .build();
    }

    @GET
    @Path("people/by-external-id/{system}/{externalId}")
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Show the person whom another system knows by that id")
    public PersonView getPersonByExternalId(
            @Pattern(regexp = ExternalId.SYSTEM) @Parameter(example = "greenhouse") String system,
            @Size(min = 1, max = 200) @Parameter(example = "4711") String externalId) {
        return sync.by(new ExternalId(system, externalId));
    }

    @PUT
    @Upsert
    @Path("people/by-external-id/{system}/{externalId}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Add the person whom another system knows by that id, or let them stand as told")
    @Refuses({
        "NAME_INVALID",
        "EMAIL_INVALID",
        "PHONE_INVALID",
        "LINK_INVALID",
        "EMAIL_TAKEN",
        "EXTERNAL_ID_TAKEN",
        "EMPLOYER_UNKNOWN",
        "EMPLOYMENT_ENDS_BEFORE_IT_BEGAN"
    })
    public RestResponse<PersonView> putPersonByExternalId(
            @Pattern(regexp = ExternalId.SYSTEM) @Parameter(example = "greenhouse") String system,
            @Size(min = 1, max = 200) @Parameter(example = "4711") String externalId,
            @NotNull @Valid NewPerson person) {
        return writes.upsert("/v1/people", () -> sync.put(new ExternalId(system, externalId), person));
    }
}
