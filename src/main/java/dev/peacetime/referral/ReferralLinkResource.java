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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/referral-links")
@Tag(name = "Referrals")
class ReferralLinkResource {

    private final ReferralLinks links;
    private final Writes writes;

    ReferralLinkResource(ReferralLinks links, Writes writes) {
        this.links = links;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "List my links for people without an account, and those of the roles that I triage for")
    public Page<ReferralLinkView> listReferralLinks(@Valid @BeanParam PageRequest page) {
        return links.list(page);
    }

    @POST
    @PermissionsAllowed(Permission.REFERRALS_WRITE)
    @Operation(summary = "Make a link by which people without an account come, or refer somebody")
    @Refuses({
        "MEMBER_REQUIRED",
        "REFERRER_NOT_YOURS",
        "REFERRER_UNKNOWN",
        "ROLE_UNKNOWN",
        "LINK_EXPIRY_PAST",
        "LINK_WORDS_MISPLACED"
    })
    public RestResponse<ReferralLinkView> addReferralLink(@NotNull @Valid NewReferralLink link) {
        return writes.createShownOnce(() -> links.add(link), ReferralLinkView::withoutToken);
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.REFERRALS_READ)
    @Operation(summary = "Show a link for people without an account, and how far it is used up")
    public CompletionStage<ReferralLinkView> getReferralLink(UUID id) {
        return links.shown(id);
    }

    @DELETE
    @Path("{id}")
    @PermissionsAllowed(Permission.REFERRALS_WRITE)
    @Operation(summary = "Take a link back: from now on it opens nothing")
    public RestResponse<Void> closeReferralLink(UUID id) {
        return writes.end(() -> links.close(id));
    }
}
