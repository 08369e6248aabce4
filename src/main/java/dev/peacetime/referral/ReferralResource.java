package dev.peacetime.referral;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referrals")
@Tag(name = "Referrals")
class ReferralResource {

    private final Referrals referrals;
    private final ReferralAnswers answers;
    private final Writes writes;

    ReferralResource(Referrals referrals, ReferralAnswers answers, Writes writes) {
        this.referrals = referrals;
        this.answers = answers;
        this.writes = writes;
    }

    @POST
    @Path("check")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_WRITE)
    @Operation(summary = "Ask whether a referral would count, before sending it")
    @Refuses({
        "NAME_INVALID",
        "EMAIL_INVALID",
        "PHONE_INVALID",
        "LINK_INVALID",
        "EMAIL_TAKEN",
        "EMPLOYER_UNKNOWN",
        "EMPLOYMENT_ENDS_BEFORE_IT_BEGAN",
        "MEMBER_REQUIRED",
        "REFERRER_NOT_YOURS",
        "REFERRER_UNKNOWN",
        "ROLE_UNKNOWN",
        "PERSON_UNKNOWN"
    })
    public RestResponse<ReferralCheck> checkReferral(@NotNull @Valid NewReferral referral) {
        return writes.answer(() -> referrals.check(referral));
    }

    @POST
    @PermissionsAllowed(Permission.REFERRALS_WRITE)
    @Operation(summary = "Refer somebody, for a role or for whatever fits")
    @Refuses({
        "NAME_INVALID",
        "EMAIL_INVALID",
        "PHONE_INVALID",
        "LINK_INVALID",
        "EMAIL_TAKEN",
        "EMPLOYER_UNKNOWN",
        "EMPLOYMENT_ENDS_BEFORE_IT_BEGAN",
        "MEMBER_REQUIRED",
        "REFERRER_NOT_YOURS",
        "REFERRER_UNKNOWN",
        "ROLE_UNKNOWN",
        "PERSON_UNKNOWN",
        "REFERRAL_NOT_ELIGIBLE",
        "WARM_UP_FIRST",
        "ALREADY_REFERRED_BY_YOU"
    })
    public RestResponse<ReferralView> sendReferral(@NotNull @Valid NewReferral referral) {
        return writes.create(() -> referrals.send(referral));
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "List the referrals to be answered, the newest first")
    public Page<ReferralView> listReferrals(
            @Valid @BeanParam ReferralFilter filter, @Valid @BeanParam PageRequest page) {
        return referrals.list(filter, page);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "Show a referral, to those who triage it and to whoever sent it")
    @Refuses("REFERRAL_ERASED")
    public ReferralView getReferral(UUID id) {
        return referrals.referral(id);
    }

    @POST
    @Path("{id}/acknowledgement")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Tell the referrer that their referral was seen")
    public RestResponse<ReferralView> acknowledgeReferral(UUID id) {
        return writes.change(() -> answers.acknowledge(id));
    }

    @POST
    @Path("{id}/progress")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Say how far a referral came")
    @Refuses({"REFERRAL_CLOSED", "CONFIRMATION_AWAITED"})
    public RestResponse<ReferralView> progressReferral(UUID id, @NotNull @Valid ReferralProgress progress) {
        return writes.change(() -> answers.progress(id, progress));
    }

    @POST
    @Path("{id}/closing")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_TRIAGE)
    @Operation(summary = "Close a referral, with a word to whoever sent it")
    @Refuses({"REFERRAL_CLOSED", "FEEDBACK_OWED"})
    public RestResponse<ReferralView> closeReferral(UUID id, @NotNull @Valid ReferralClosing closing) {
        return writes.change(() -> answers.close(id, closing));
    }

    @POST
    @Path("{id}/endorsements")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.REFERRALS_WRITE)
    @Operation(summary = "Put in a word beside another one's referral")
    @Refuses({"MEMBER_REQUIRED", "REFERRAL_CLOSED", "ALREADY_ENDORSED", "ENDORSES_THEMSELVES"})
    public RestResponse<ReferralView> endorseReferral(UUID id, @NotNull @Valid NewEndorsement word) {
        return writes.change(() -> answers.endorse(id, word));
    }
}
