package dev.peacetime.outbox;

import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about members: for whoever may read members. The organization's feature stands before the outbox, so it is said here. */
@ApplicationScoped
class MemberSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of("member.joined", "member.deactivated");
    }

    @Override
    public String permission() {
        return Permission.MEMBERS_READ;
    }

    @Override
    public String predicate() {
        return "true";
    }
}
