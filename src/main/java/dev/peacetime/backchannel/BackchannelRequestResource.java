package dev.peacetime.backchannel;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
import dev.peacetime.kernel.Writes;
import dev.peacetime.organization.Permission;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Backchannel")
class BackchannelRequestResource {

    private final Backchannels backchannels;
    private final Asks asks;
    private final SuggestedReferees referees;
    private final Writes writes;

    BackchannelRequestResource(Backchannels backchannels, Asks asks, SuggestedReferees referees, Writes writes) {
        this.backchannels = backchannels;
        this.asks = asks;
        this.referees = referees;
        this.writes = writes;
    }

    @GET
    @Path("backchannel-requests")
    @PermissionsAllowed(Permission.BACKCHANNELS_READ)
    @Operation(summary = "List the backchannel requests that you may see, the newest first")
    public Page<BackchannelRequestView> listBackchannelRequests(
            @BeanParam BackchannelFilter filter, @Valid @BeanParam PageRequest page) {
        return backchannels.list(filter, page);
    }

    @POST
    @Path("backchannel-requests")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Request to learn something about a candidate for a role")
    @Refuses({"ROLE_UNKNOWN", "PERSON_UNKNOWN", "MEMBER_REQUIRED", "TOO_EARLY", "NOT_TOLD_YET"})
    public RestResponse<BackchannelRequestView> addBackchannelRequest(@NotNull @Valid NewBackchannelRequest request) {
        return writes.create(() -> backchannels.add(request));
    }

    @GET
    @Path("backchannel-requests/{id}")
    @PermissionsAllowed(Permission.BACKCHANNELS_READ)
    @Operation(summary = "Show a backchannel request")
    public CompletionStage<BackchannelRequestView> getBackchannelRequest(UUID id) {
        return backchannels.shown(id);
    }

    @POST
    @Path("backchannel-requests/{id}/checks")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Let the guard look at a referee; nothing is written and nobody learns of it")
    @Refuses("PERSON_UNKNOWN")
    public RefereeCheck checkReferee(UUID id, @NotNull @Valid GuardCheck check) {
        return asks.check(id, check.refereeId());
    }

    @GET
    @Path("backchannel-requests/{id}/suggested-referees")
    @PermissionsAllowed(Permission.BACKCHANNELS_READ)
    @Operation(summary = "Suggest whom to ask: who knows the candidate and is not refused by the guard, the best first")
    public CompletionStage<Page<SuggestedReferee>> suggestReferees(
            UUID id,
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(50)
                    @Parameter(description = "How many at the most, 1 to 50.")
                    int limit) {
        return referees.of(id, limit);
    }

    @GET
    @Path("backchannel-requests/{id}/asks")
    @PermissionsAllowed(Permission.BACKCHANNELS_READ)
    @Operation(summary = "List the referees asked for a request, the newest first")
    public Page<AskView> listAsks(UUID id, @Valid @BeanParam PageRequest page) {
        return asks.of(id, page);
    }

    @POST
    @Path("backchannel-requests/{id}/asks")
    @ResponseStatus(201)
    @PermissionsAllowed(Permission.BACKCHANNELS_WRITE)
    @Operation(summary = "Ask a referee, if the guard says CLEAR")
    @Reveals
    @Refuses({
        "NO_CONTACT_CURRENT_EMPLOYER",
        "NO_CONTACT_LISTED",
        "EMPLOYMENT_UNKNOWN",
        "CONSENT_WITHDRAWN",
        "REFEREE_IS_CANDIDATE",
        "PERSON_UNKNOWN",
        "WRITER_UNKNOWN",
        "ALREADY_ASKED",
        "RECUSED",
        "WARM_UP_FIRST",
        "MEMBER_REQUIRED"
    })
    public RestResponse<AskView> addAsk(UUID id, @NotNull @Valid NewAsk ask) {
        return writes.createShownOnce("/v1/asks", () -> asks.send(id, ask), AskView::withoutLink);
    }
}
