package dev.peacetime.introduction;

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

/** What stands behind the one-time link of somebody outside; open to whoever holds it. */
@Path("/v1/introduction-answers/{token}")
@Tag(name = "Relationships")
@PermitAll
class TargetAnswerResource {

    private final TargetAnswers answers;

    TargetAnswerResource(TargetAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Show somebody outside who would like to be introduced to them")
    @Refuses("INTRODUCTION_CLOSED")
    public TargetPage getIntroductionPage(String token) {
        return answers.page(new OneTimeToken(token));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Take what somebody outside says to being introduced")
    @Refuses("INTRODUCTION_CLOSED")
    public void answerIntroduction(String token, @NotNull @Valid TargetAnswer answer) {
        answers.answer(new OneTimeToken(token), answer);
    }
}
