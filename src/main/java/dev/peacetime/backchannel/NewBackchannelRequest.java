package dev.peacetime.backchannel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something shall be learned about a candidate for a role. */
@Schema(description = "That something shall be learned about a candidate for a role.")
record NewBackchannelRequest(
        @NotNull @Schema(description = "The candidate.") UUID personId,
        @NotNull UUID roleId,
        @Size(max = 20) @Nullable List<@NotNull @Valid Question> questions,

        @Schema(description = "The candidate's consent that this rests on, if there is one.") @Nullable
        UUID consentId,

        @Size(min = 3, max = 200) @Schema(description = "What it shall be decided by what is said.") @Nullable
        String purpose,

        @Schema(description = "How far the candidate has come; FINAL, if left out.") @Nullable
        HiringStage stage,

        @Valid @Nullable CandidateTold candidateTold) {

    HiringStage reached() {
        return stage == null ? HiringStage.FINAL : stage;
    }

    /** Every question with an id by which answers can name it. */
    List<Question> asked() {
        var asked = new ArrayList<Question>();
        for (var question : questions == null ? List.<Question>of() : questions) {
            var id = question.id().isEmpty() ? "q" + (asked.size() + 1) : question.id();
            asked.add(new Question(id, question.text()));
        }
        return asked;
    }
}
