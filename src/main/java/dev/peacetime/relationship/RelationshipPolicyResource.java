package dev.peacetime.relationship;

import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/relationship-policy")
@Tag(name = "Relationships")
class RelationshipPolicyResource {

    private final RelationshipPolicies policies;
    private final Writes writes;

    RelationshipPolicyResource(RelationshipPolicies policies, Writes writes) {
        this.policies = policies;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.TIES_READ)
    @Operation(summary = "Show what the organization says about its members' relationships")
    public RelationshipPolicyView getRelationshipPolicy() {
        return policies.policy();
    }

    @PUT
    @PermissionsAllowed(Permission.ORGANIZATION_WRITE)
    @Operation(summary = "Say which ties colleagues may see, and whether cold ones are to be warmed up first")
    public RestResponse<RelationshipPolicyView> putRelationshipPolicy(@NotNull @Valid RelationshipTerms terms) {
        return writes.change(() -> policies.put(writes.expected(), terms));
    }
}
