package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a note asks of those who read it. */
final class NoteRules {

    private static final int SHORTEST_PURPOSE = 3;
    private static final int LONGEST_PURPOSE = 200;

    private NoteRules() {}

    /** A note is read for something; what for is said before it is shown. */
    static Optional<Refusal> mayRead(@Nullable String purpose) {
        if (purpose == null || purpose.isBlank()) {
            return Optional.of(BackchannelRefusal.PURPOSE_REQUIRED);
        }
        var said = purpose.strip();
        var length = said.codePointCount(0, said.length());
        return length < SHORTEST_PURPOSE || length > LONGEST_PURPOSE
                ? Optional.of(BackchannelRefusal.PURPOSE_INVALID)
                : Optional.empty();
    }
}
