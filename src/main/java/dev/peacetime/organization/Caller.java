package dev.peacetime.organization;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who calls. In the background, and behind a one-time link, nobody does, and nothing is permitted. */
@RequestScoped
public class Caller {

    private @Nullable KnownCaller known;

    /** Told by the HTTP layer, once the caller is known. */
    public void is(KnownCaller caller) {
        this.known = caller;
    }

    /** Whether anybody calls at all. */
    public boolean isKnown() {
        return known != null;
    }

    /** The member who calls; none for a tool's own key. */
    public @Nullable UUID memberId() {
        return known == null ? null : known.memberId();
    }

    public Set<String> permissions() {
        return known == null ? Set.of() : known.permissions();
    }

    public boolean may(String permission) {
        return permissions().contains(permission);
    }

    /** The member who calls, where only a member can. */
    public UUID asMember() {
        var member = memberId();
        if (member == null) {
            throw OrganizationRefusal.MEMBER_REQUIRED.refused();
        }
        return member;
    }
}
