package dev.peacetime.backchannel;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about requests and their asks: for whoever sees the request, those of an ask also for who speaks with the referee. */
@ApplicationScoped
class BackchannelSight implements EventSight {

    private final Caller caller;

    BackchannelSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "backchannel.requested",
                "backchannel.ask-sent",
                "backchannel.ask-declined",
                "backchannel.ask-suspended",
                "backchannel.ask-withdrawn",
                "backchannel.ask-reminder-due",
                "backchannel.answer-marked");
    }

    @Override
    public String permission() {
        return Permission.BACKCHANNELS_READ;
    }

    @Override
    public String predicate() {
        return "(" + EventSight.isThere("""
                backchannel_request b
                  where b.organization_id = o.organization_id and b.id = o.subject_id
                    and %s""".formatted(BackchannelVisibility.REQUEST)) + "\nor "
                + EventSight.isThere("""
                ask a
                  where a.organization_id = o.organization_id and a.id = (o.data ->> 'askId')::uuid
                    and a.member_id = :member::uuid""") + ")";
    }

    @Override
    public void bind(Query query) {
        RoleVisibility.bind(query, caller);
    }
}
