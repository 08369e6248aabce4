package dev.peacetime.backchannel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An ask that waits for being answered, for those who keep what is answered.
 *
 * @param memberId who speaks with the referee and writes the note; nobody where the referee answers by a link
 */
public record OpenAsk(
        UUID id,
        UUID requestId,
        UUID candidateId,
        UUID roleId,
        UUID refereeId,
        @Nullable UUID memberId,
        List<Question> questions,
        Instant expiresAt) {

    static OpenAsk of(Ask ask, BackchannelRequest request) {
        return new OpenAsk(
                ask.id,
                request.id,
                request.personId,
                request.roleId,
                ask.refereeId,
                ask.memberId,
                List.copyOf(request.questions),
                ask.expiresAt);
    }

    /** Whether the request asks what an answer answers. */
    public boolean asks(String questionId) {
        return questions.stream().anyMatch(question -> question.id().equals(questionId));
    }
}
