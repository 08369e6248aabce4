package dev.peacetime.referral;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.organization.OneTimeToken;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What stands behind a candidate's one-time link; open to whoever holds it. */
@Path("/v1/referral-confirmations/{token}")
@Tag(name = "Referrals")
@PermitAll
class ConfirmationResource {

    private final Confirmations confirmations;

    ConfirmationResource(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @GET
    @Operation(summary = "Show a candidate who referred them, and what their answer does")
    @Refuses("CONFIRMATION_CLOSED")
    public ConfirmationPage getReferralConfirmation(String token) {
        return confirmations.page(new OneTimeToken(token));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Take a candidate's yes, or erase their referral")
    @Refuses("CONFIRMATION_CLOSED")
    public void confirmReferral(String token, @NotNull @Valid CandidateAnswer answer) {
        confirmations.answer(new OneTimeToken(token), answer);
    }
}
