package dev.peacetime.introduction;

import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
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

@Path("/v1/introductions")
@Tag(name = "Relationships")
class IntroductionResource {

    private final Introductions introductions;
    private final IntroductionAnswers answers;
    private final Writes writes;

    IntroductionResource(Introductions introductions, IntroductionAnswers answers, Writes writes) {
        this.introductions = introductions;
        this.answers = answers;
        this.writes = writes;
    }

    @GET
    @PermissionsAllowed(Permission.INTRODUCTIONS_READ)
    @Operation(summary = "List introductions; none but those in which you take part are yours to see")
    @Refuses("MEMBER_REQUIRED")
    public Page<IntroductionView> listIntroductions(@Valid @BeanParam PageRequest page) {
        return introductions.mine(page);
    }

    @POST
    @PermissionsAllowed(Permission.INTRODUCTIONS_WRITE)
    @Operation(summary = "Ask a colleague to introduce you to somebody")
    @Reveals
    @Refuses({
        "MEMBER_REQUIRED",
        "PERSON_UNKNOWN",
        "PERSON_MERGED",
        "CONNECTOR_UNKNOWN",
        "INTRODUCTION_OF_ONE",
        "INTRODUCTION_LIVE",
        "CONNECTOR_CLOSED",
        "CONNECTOR_AT_CAPACITY",
        "CONNECTOR_TOPIC_OTHER",
        "CONNECTOR_NOT_CLEAR",
        "TARGET_CLOSED",
        "WARM_UP_FIRST",
        "NO_CONTACT_CURRENT_EMPLOYER",
        "NO_CONTACT_LISTED",
        "CONSENT_WITHDRAWN",
        "EMPLOYMENT_UNKNOWN"
    })
    public RestResponse<IntroductionView> askForIntroduction(@NotNull @Valid NewIntroduction introduction) {
        return writes.create(() -> introductions.ask(introduction));
    }

    @GET
    @Path("{id}")
    @PermissionsAllowed(Permission.INTRODUCTIONS_READ)
    @Operation(summary = "Show an introduction in which you take part")
    @Refuses("MEMBER_REQUIRED")
    public IntroductionView getIntroduction(UUID id) {
        return introductions.introduction(id);
    }

    @POST
    @Path("{id}/consent")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.INTRODUCTIONS_WRITE)
    @Operation(summary = "Say that you want an introduction: pass it on as its connector, or accept it as its target")
    @Refuses({"MEMBER_REQUIRED", "INTRODUCTION_NOT_YOURS", "INTRODUCTION_OVER"})
    public RestResponse<IntroductionView> consentToIntroduction(UUID id, @NotNull @Valid IntroductionConsent consent) {
        return writes.changeShownOnce(() -> answers.consent(id, consent), IntroductionView::withoutLink);
    }

    @POST
    @Path("{id}/decline")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.INTRODUCTIONS_WRITE)
    @Operation(summary = "Say that you would rather not; who asked is told nothing of it")
    @Refuses({"MEMBER_REQUIRED", "INTRODUCTION_NOT_YOURS", "INTRODUCTION_OVER"})
    public RestResponse<IntroductionView> declineIntroduction(UUID id, @NotNull @Valid IntroductionDecline decline) {
        return writes.change(() -> answers.decline(id, decline));
    }

    @POST
    @Path("{id}/outcome")
    @ResponseStatus(200)
    @PermissionsAllowed(Permission.INTRODUCTIONS_WRITE)
    @Operation(summary = "Tell what came of an introduction, and thank who connected you")
    @Refuses({"MEMBER_REQUIRED", "INTRODUCTION_NOT_YOURS", "INTRODUCTION_NOT_ACCEPTED", "OUTCOME_TOLD"})
    public RestResponse<IntroductionView> tellIntroductionOutcome(
            UUID id, @NotNull @Valid IntroductionOutcome outcome) {
        return writes.change(() -> answers.tell(id, outcome));
    }
}
