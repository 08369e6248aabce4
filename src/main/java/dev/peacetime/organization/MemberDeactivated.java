package dev.peacetime.organization;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A member can no longer call. */
public record MemberDeactivated(UUID memberId) implements Announced {

    @Override
    public UUID subjectId() {
        return memberId;
    }

    @Override
    public String type() {
        return "member.deactivated";
    }
}
