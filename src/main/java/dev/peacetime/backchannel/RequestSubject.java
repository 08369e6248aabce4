package dev.peacetime.backchannel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a request is about, for which role, and under which consent of theirs. */
public record RequestSubject(
        UUID requestId,
        UUID personId,
        UUID roleId,
        @Nullable UUID consentId,
        List<Question> questions) {

    static RequestSubject of(BackchannelRequestView view) {
        return new RequestSubject(view.id(), view.personId(), view.roleId(), view.consentId(), view.questions());
    }
}
