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

/** What stands behind a member's link; open to whoever holds it. */
@Path("/v1/referral-forms/{token}")
@Tag(name = "Referrals")
@PermitAll
class ReferralFormResource {

    private final ReferralForms forms;

    ReferralFormResource(ReferralForms forms) {
        this.forms = forms;
    }

    @GET
    @Operation(summary = "Show whoever holds a link what it is for")
    @Refuses({"REFERRAL_LINK_CLOSED", "REFERRAL_LINK_BUSY"})
    public ReferralForm getReferralForm(String token) {
        return forms.form(new OneTimeToken(token));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Take who comes by a link, or who is referred by it")
    @Refuses({
        "REFERRAL_LINK_CLOSED",
        "REFERRAL_LINK_BUSY",
        "NAME_INVALID",
        "EMAIL_INVALID",
        "PHONE_INVALID",
        "LINK_INVALID"
    })
    public void sendReferralForm(String token, @NotNull @Valid LinkedReferral referral) {
        forms.send(new OneTimeToken(token), referral);
    }
}
