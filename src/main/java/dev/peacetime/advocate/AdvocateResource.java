package dev.peacetime.advocate;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/people/{id}/advocates")
@Tag(name = "Referrals")
class AdvocateResource {

    private final Advocates advocates;

    AdvocateResource(Advocates advocates) {
        this.advocates = advocates;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List who vouched for somebody, those first who know them best, and what their words rest on")
    public Page<AdvocateView> listAdvocates(UUID id, @Valid @BeanParam PageRequest page) {
        return advocates.of(id, page);
    }
}
