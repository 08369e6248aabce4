package dev.peacetime.referral;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referrals/{id}/confirmation")
@Tag(name = "Referrals")
class CandidateAskResource {

    private final Confirmations confirmations;
    private final Writes writes;

    CandidateAskResource(Confirmations confirmations, Writes writes) {
        this.confirmations = confirmations;
        this.writes = writes;
    }

    @POST
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Make the one-time link by which a candidate says whether they want to be referred")
    @Refuses("CONFIRMATION_NOT_AWAITED")
    public RestResponse<ConfirmationLink> askCandidate(UUID id) {
        return writes.changeShownOnce(() -> confirmations.ask(id), ConfirmationLink::withoutToken);
    }
}
