package dev.peacetime.note;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** That there is a note to read: for whoever may read it, as long as it can be read. */
@ApplicationScoped
class NoteSight implements EventSight {

    private final Caller caller;
    private final Clock clock;

    NoteSight(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of("backchannel.note-written", "backchannel.note-corrected");
    }

    @Override
    public String permission() {
        return Permission.NOTES_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                note n
                  join backchannel_request b on b.organization_id = n.organization_id and b.id = n.request_id
                  where n.organization_id = o.organization_id and n.id = (o.data ->> 'noteId')::uuid
                    and n.expires_at > :noteNow::timestamptz and %s""".formatted(NoteVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        RoleVisibility.bind(query, caller).bind("noteNow", clock.instant());
    }
}
