package dev.peacetime.note;

import dev.peacetime.kernel.Refuses;
import dev.peacetime.kernel.Reveals;
import dev.peacetime.organization.OneTimeToken;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What stands behind a referee's one-time link; open to whoever holds it. */
@Path("/v1/answers/{token}")
@Tag(name = "Backchannel")
@PermitAll
class AnswerResource {

    private final Answers answers;

    AnswerResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(summary = "Show a referee what they are asked and what happens to their words")
    @Refuses("ANSWER_CLOSED")
    @Reveals
    public AnswerPage getAnswerPage(String token) {
        return answers.page(new OneTimeToken(token));
    }

    @POST
    @ResponseStatus(204)
    @Operation(summary = "Take a referee's note, or that they decline")
    @Refuses({
        "ANSWER_CLOSED",
        "QUESTION_UNKNOWN",
        "PROTECTED_WORDS",
        "RECUSED",
        "VAULT_CLOSED",
        "IDEMPOTENCY_KEY_INVALID",
        "IDEMPOTENCY_MISMATCH"
    })
    public void answer(
            String token,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "A key of your own that nobody can guess, such as a UUID: a note that is sent again"
                                            + " under it is kept once.")
                    @Nullable
                    String key,
            @NotNull @Valid NewAnswer answer) {
        answers.answer(new OneTimeToken(token), answer, key);
    }
}
