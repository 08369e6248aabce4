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

@Path("/v1/synonyms")
@Tag(name = "Organization")
class SynonymResource {

    private final Synonyms synonyms;
    private final Writes writes;

    SynonymResource(Synonyms synonyms, Writes writes) {
        this.synonyms = synonyms;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.SYNONYMS_READ)
    @Operation(
            summary =
                    "List the organization's own words for skills, levels, kinds of work and places, the newest first")
    public Page<SynonymView> listSynonyms(@Valid @BeanParam SynonymFilter filter, @Valid @BeanParam PageRequest page) {
        return synonyms.list(filter, page);
    }

    @POST
    @PermissionsAllowed(Permission.SYNONYMS_WRITE)
    @Operation(summary = "Say what a word of the organization's own means; all that is matched by it follows")
    @Refuses({"SYNONYM_NAMES_NOTHING", "SYNONYM_OF_ITSELF", "SYNONYM_KNOWN", "SYNONYM_OF_SYNONYM", "SYNONYM_TAKEN"})
    public RestResponse<SynonymView> addSynonym(@NotNull @Valid NewSynonym synonym) {
        return writes.create(() -> synonyms.add(synonym));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.SYNONYMS_READ)
    @Operation(summary = "Show what a word means")
    public CompletionStage<SynonymView> getSynonym(UUID id) {
        return synonyms.shown(id);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.SYNONYMS_WRITE)
    @Operation(summary = "Forget what a word means; all that is matched by it follows")
    public RestResponse<Void> removeSynonym(UUID id) {
        return writes.end(() -> synonyms.remove(id));
    }
}
