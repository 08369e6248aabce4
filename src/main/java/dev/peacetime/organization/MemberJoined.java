package dev.peacetime.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody became a member, and is to be a person too.
 *
 * @param name told to the features within, never on the wire
 * @param email told to the features within, never on the wire
 */
public record MemberJoined(
        UUID memberId,
        @Nullable UUID personId,
        @JsonIgnore String name,
        @JsonIgnore String email) implements Announced {

    @Override
    public UUID subjectId() {
        return memberId;
    }

    @Override
    public String type() {
        return "member.joined";
    }
}
