package dev.peacetime.person;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "People")
class PersonResource {

    private final People people;
    private final PeopleSearch search;
    private final Removals removals;
    private final Writes writes;

    PersonResource(People people, PeopleSearch search, Removals removals, Writes writes) {
        this.people = people;
        this.search = search;
        this.removals = removals;
        this.writes = writes;
    }

    @GET
    @Path("people")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Find people, the nearest or the newest first")
    public Page<PersonView> listPeople(@Valid @BeanParam PersonFilter filter, @Valid @BeanParam PageRequest page) {
        return search.find(filter, page);
    }

    @POST
    @Path("people")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Add a person")
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
    public RestResponse<PersonView> addPerson(@NotNull @Valid NewPerson person) {
        return writes.create(() -> people.add(person));
    }

    @GET
    @Path("people/{id}")
    @Produces({MediaType.APPLICATION_JSON, "text/vcard", "application/vnd.jsonresume+json"})
    @PermissionsAllowed(Permission.PEOPLE_READ)
    @Operation(summary = "Show a person")
    public CompletionStage<PersonView> getPerson(UUID id) {
        return people.shown(id);
    }

    @PATCH
    @Path("people/{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Change what is known of a person")
    @Refuses({"NAME_INVALID", "EMAIL_INVALID", "PHONE_INVALID", "LINK_INVALID", "EMAIL_TAKEN", "EXTERNAL_ID_TAKEN"})
    public RestResponse<PersonView> changePerson(UUID id, @NotNull MergePatch<PersonDetails> change) {
        return writes.change(() -> people.change(id, writes.expected(), change));
    }

    @DELETE
    @Path("people/{id}")
    @PermissionsAllowed(Permission.PEOPLE_WRITE)
    @Operation(summary = "Remove a person whom nothing that you see refers to")
    @Refuses("PERSON_IN_USE")
    public RestResponse<Void> removePerson(UUID id) {
        return writes.end(() -> removals.remove(id));
    }
}
